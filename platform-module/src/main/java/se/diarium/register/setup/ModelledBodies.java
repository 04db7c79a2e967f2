package se.diarium.register.setup;

import se.diarium.register.Bodies;
import se.diarium.register.number.DiarienummerPattern;

/**
 * The bodies as the region's governance model has them.
 *
 * @param pattern how diarienummer are written by bodies that say nothing else; null for the setting's pattern
 */
public record ModelledBodies(Bodies bodies, DiarienummerPattern pattern) {}
