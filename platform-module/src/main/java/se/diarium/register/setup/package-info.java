/** What the register needs to be there: its bodies from their file, its groups, folders and rights at first start. */
package se.diarium.register.setup;
