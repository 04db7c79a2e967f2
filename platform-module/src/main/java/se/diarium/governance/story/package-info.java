/**
 * The story of a goal, an assignment or an indicator: decided where, broken down from and into what, carried on by which revisions,
 * answered how. One and the same story is told to everybody, of what is published, and to those who work here, of what they may read;
 * {@link se.diarium.governance.story.Viewpoint} is the difference. Depends on {@code governance.thread}, {@code governance.round},
 * {@code publishing} and {@code register}.
 */
package se.diarium.governance.story;
