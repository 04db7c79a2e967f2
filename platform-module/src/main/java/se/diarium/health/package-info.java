/** Whether the parts that the register depends on do their work on this machine, for administrators: what is wrong, and what to do. */
package se.diarium.health;
