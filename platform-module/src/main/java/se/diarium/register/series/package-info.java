/**
 * Number series: how a diarienummer is given, and the table of given numbers that lists are read from. Knows of tables
 * only, not of nodes.
 */
package se.diarium.register.series;
