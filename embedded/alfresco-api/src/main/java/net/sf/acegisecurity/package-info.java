/** The one type of the platform's old security framework that shows in its public signatures. Depends on nothing. */
package net.sf.acegisecurity;
