/** Brings the module's own tables up to date before anything uses them. Depends on nothing of ours. */
package se.diarium.register.schema;
