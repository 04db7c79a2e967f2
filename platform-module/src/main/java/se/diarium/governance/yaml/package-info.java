/**
 * Reads governance models from their files: YAML, held against the schema {@code META-INF/resources/diarium/governance.schema.json} and
 * then against the rules that no schema can say. {@link se.diarium.governance.yaml.ModelFile} is the door; what is wrong comes as {@link
 * se.diarium.governance.yaml.ModelFault} with line and rule, which {@link se.diarium.governance.yaml.FaultText} puts into words.
 *
 * <p>May use {@code governance.model}, {@code governance.calendar} and {@code register.number}.
 */
package se.diarium.governance.yaml;
