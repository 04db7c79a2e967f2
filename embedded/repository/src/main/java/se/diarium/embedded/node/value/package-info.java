/** Values of properties: what their definitions ask for, and the form in which a row keeps them. May depend on the platform's declarations alone. */
package se.diarium.embedded.node.value;
