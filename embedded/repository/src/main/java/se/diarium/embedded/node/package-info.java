/** The node service: makes, changes, moves and deletes nodes, and fires the policies about it. May depend on the rows, the policies and the dictionary service. */
package se.diarium.embedded.node;
