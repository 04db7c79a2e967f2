/** The users of the platform and the groups that give them their roles in the register, as administrators keep them. */
package se.diarium.people;
