package se.diarium.application;

/** The register of a data folder is not kept by the governance model that it is started with. */
final class OtherModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherModelException(String message) {
        super(message);
    }
}
