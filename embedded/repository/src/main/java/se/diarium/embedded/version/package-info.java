/** The version service of a repository that keeps no versions. May depend on the declarations alone. */
package se.diarium.embedded.version;
