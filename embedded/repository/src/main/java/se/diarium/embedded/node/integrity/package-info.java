/** The check before commit that nodes and associations are as the models want them. May depend on the rows and the dictionary service. */
package se.diarium.embedded.node.integrity;
