/**
 * The red thread: goals, focus areas, assignments, indicators and activities of plans, whom they are addressed to, what they break
 * down and continue, and the answers that say what became of them. {@link se.diarium.governance.thread.PlanObjects} keeps what plans
 * hold, {@link se.diarium.governance.thread.Answers} what is answered.
 *
 * <p>An object is a node below its plan and an answer a node below its object, so who reads the plan reads them; tables hold all that
 * reading needs and follow the nodes in the transaction of each change, which is also an event of the plan's case. Depends on
 * {@code se.diarium.register}, {@code se.diarium.document.personal} and the platform.
 */
package se.diarium.governance.thread;
