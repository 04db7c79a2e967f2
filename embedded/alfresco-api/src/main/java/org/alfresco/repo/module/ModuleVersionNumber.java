package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.alfresco.util.VersionNumber;

/** The version of a module: numbers with a qualifier at the end ({@code 1.2.0-SNAPSHOT} comes before {@code 1.2.0}). */
public class ModuleVersionNumber implements Externalizable {

    private static final long serialVersionUID = 1L;

    public static final ModuleVersionNumber VERSION_ZERO = new ModuleVersionNumber("0");
    public static final ModuleVersionNumber VERSION_BIG = new ModuleVersionNumber("999.999.999.99");

    private String version;

    public ModuleVersionNumber() {}

    public ModuleVersionNumber(String versionString) {
        version = versionString;
    }

    public ModuleVersionNumber(VersionNumber versionCurrent) {
        this(versionCurrent.toString());
    }

    public int compareTo(ModuleVersionNumber installingVersion) {
        return new VersionOrder(version).compareTo(new VersionOrder(installingVersion.version));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleVersionNumber other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return new VersionOrder(version).hashCode();
    }

    @Override
    public String toString() {
        return version;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(version);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        version = in.readUTF();
    }
}
