/** Texts by locale, streamed content and the life cycle of beans, as the platform's web framework declares them. */
package org.springframework.extensions.surf.util;
