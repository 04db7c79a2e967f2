package se.diarium.health;

import se.diarium.document.parser.ParserHealth;
import se.diarium.document.parser.PipesTextExtractor;

/** Whether the processes that read files answer. */
class ExtractionCheck implements HealthCheck {

    private final PipesTextExtractor extractor;

    ExtractionCheck(PipesTextExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public Finding look() {
        ParserHealth health = extractor.health();
        if (health.failed() != null) {
            return Finding.of(HealthState.WARNING, "extraction.failing", String.valueOf(health.failure()));
        }
        return Finding.of(HealthState.GOOD, health.answered() == null ? "extraction.unused" : "extraction.good");
    }
}
