import static java.lang.classfile.ClassFile.JAVA_8_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Writes the classes of a library of Java 5 anew as classes of Java 8, with the stack maps that came between. The cache
 * that makes starts fast keeps no older ones: each start would read and verify them again. The launcher runs it, with the
 * JDK that it makes the cache with.
 */
final class ClassUpgrade {
    private static final String CLASS = ".class";

    private final JarFile library;
    private final ClassFile classes;

    private ClassUpgrade(JarFile library) {
        this.library = library;
        ClassHierarchyResolver ours = ClassHierarchyResolver.ofResourceParsing(
                type -> open(type.descriptorString().substring(1).replace(";", CLASS)));
        this.classes = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(
                        ours.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    /** Takes the library's jar, and the jar to be written. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("One library's jar and the jar to be written are wanted.");
        }
        try (JarFile library = new JarFile(args[0]);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                JarOutputStream jar = new JarOutputStream(file)) {
            new ClassUpgrade(library).writeTo(jar);
        }
    }

    private void writeTo(JarOutputStream jar) throws IOException {
        for (Enumeration<JarEntry> entries = library.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.endsWith(CLASS) && !name.startsWith("META-INF/")) {
                jar.putNextEntry(new JarEntry(name));
                jar.write(upgraded(library.getInputStream(entry).readAllBytes()));
                jar.closeEntry();
            }
        }
    }

    private byte[] upgraded(byte[] old) {
        ClassModel model = classes.parse(old);
        if (model.majorVersion() >= JAVA_8_VERSION) {
            return old;
        }
        return classes.transformClass(
                model,
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(built -> built.withVersion(JAVA_8_VERSION, 0))));
    }

    private InputStream open(String name) {
        try {
            JarEntry entry = library.getJarEntry(name);
            return entry == null ? null : library.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
