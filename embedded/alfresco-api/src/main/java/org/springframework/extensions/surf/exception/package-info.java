/** The root of the web framework's unchecked exceptions. */
package org.springframework.extensions.surf.exception;
