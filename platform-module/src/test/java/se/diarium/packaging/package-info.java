/** What the module's packages hold, and that they can be installed, upgraded and taken away again. */
package se.diarium.packaging;
