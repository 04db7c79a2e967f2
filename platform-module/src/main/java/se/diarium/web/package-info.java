/**
 * The HTTP face of the register: web scripts, one thin class for each resource and method.
 *
 * <p>{@code api} is the workspace's JSON and {@code pages} what people read, each with packages of its own for what it is about;
 * {@code problem} is the one place where a failure becomes an answer, {@code text} the words in Swedish and English. The rules of
 * the register live in the services below; nothing depends on this package.
 */
package se.diarium.web;
