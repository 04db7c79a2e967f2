package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Bulk imports of an existing register, made and seen by registrars and administrators; others are refused with the platform's
 * {@code AccessDeniedException}. Called inside a transaction.
 */
public interface Imports {

    /**
     * Makes an import that waits for its tables and files.
     *
     * @param folder name of a folder with its files, within the one that the installation provides; null for none
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     */
    Import make(String name, String folder) throws IOException;

    /** @throws se.diarium.register.NotFoundException if there is none */
    Import get(String id);

    /** The latest ones, newest first. */
    List<Import> list();

    /** What is wrong with it, in the order of its tables. */
    List<RowProblem> problems(String id, int offset, int limit);

    /**
     * Takes a table, in place of one that came before.
     *
     * @throws se.diarium.register.ConflictException if the import is under way or done
     */
    Import receiveTable(String id, ImportTable table, Path file) throws IOException;

    /**
     * Takes a workbook with a sheet for each table, in place of tables that came before.
     *
     * @throws se.diarium.register.InvalidInputException if it is no workbook, or has not exactly one sheet for each table
     * @throws se.diarium.register.ConflictException if the import is under way or done
     */
    Import receiveWorkbook(String id, Path file) throws IOException;

    /**
     * Takes a zip archive with files; there may be several, told apart by their names.
     *
     * @throws se.diarium.register.InvalidInputException if it is no zip archive
     * @throws se.diarium.register.ConflictException if the import is under way or done
     */
    Import receiveArchive(String id, String name, Path file) throws IOException;

    /**
     * Has the import checked as a whole, which takes a while.
     *
     * @throws se.diarium.register.ConflictException if it is under way or done
     */
    Import validate(String id);

    /**
     * Has its cases registered, which takes a while; one that was stopped goes on.
     *
     * @throws se.diarium.register.ConflictException if it has not been found right, or is under way or done
     */
    Import run(String id);

    /**
     * Stops it after the batch it is at.
     *
     * @throws se.diarium.register.ConflictException if it is not running
     */
    Import stop(String id);

    /**
     * Removes one that has registered nothing.
     *
     * @throws se.diarium.register.ConflictException if it is under way or has registered cases
     */
    void remove(String id) throws IOException;
}
