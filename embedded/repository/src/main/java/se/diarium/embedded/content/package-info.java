/** Content of nodes in files: written before the commit, removed with a rollback, swept when no node refers to it. May depend on the policies, the node and dictionary services and Spring JDBC. */
package se.diarium.embedded.content;
