/** The one class of H2 that the embedded repository replaces. */
package org.h2.mvstore.tx;
