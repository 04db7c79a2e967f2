/** The rows of nodes and associations, and what a transaction has read and changed of them. May depend on the forms of values and Spring JDBC. */
package se.diarium.embedded.node.store;
