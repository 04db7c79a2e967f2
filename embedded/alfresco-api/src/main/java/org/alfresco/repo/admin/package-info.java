/** What an installation says about itself: hosts, ports, contexts. */
package org.alfresco.repo.admin;
