/**
 * The HTTP face of the register: web scripts, one thin class for each resource and method.
 *
 * <p>{@code api} is the workspace's JSON, {@code pages} what citizens see, {@code problem} the one place where a failure
 * becomes an answer, {@code text} the words in Swedish and English. The rules of the register live in the services
 * below; nothing depends on this package.
 */
package se.diarium.web;
