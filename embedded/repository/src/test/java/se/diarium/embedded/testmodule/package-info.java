/** The beans of the module that the host's tests install; see {@code alfresco/module/test-module}. */
package se.diarium.embedded.testmodule;
