package org.onecert.bootstrap.configuration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The sources of the settings, of which reflection knows neither the doc comments nor the order.
///
/// @param beside each method of the package, as it follows the one before, its comment; empty where
///   there is none
record DocComments(Map<String, String> beside) {

  private static final Path SOURCES = Path.of("src/main/java/org/onecert/bootstrap/configuration");

  static DocComments read() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> sources = Files.list(SOURCES)) {
      var units = files.getJavaFileObjectsFromPaths(sources.toList());
      return read((JavacTask) compiler.getTask(null, files, null, null, null, units));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static DocComments read(JavacTask task) throws IOException {
    Map<String, String> beside = new LinkedHashMap<>();
    new Reader(DocTrees.instance(task)).scan(task.parse(), beside);
    return new DocComments(beside);
  }

  String beside(Method method) {
    return Objects.requireNonNull(beside.get(name(method)), method::toString);
  }

  /// As methods of one type stand in their file.
  Comparator<Method> order() {
    List<String> names = List.copyOf(beside.keySet());
    return Comparator.comparingInt(method -> names.indexOf(name(method)));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getName().replace('$', '.') + "." + method.getName();
  }

  private static final class Reader extends TreePathScanner<Void, Map<String, String>> {

    private final DocTrees trees;

    private Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitMethod(MethodTree method, Map<String, String> beside) {
      TreePath path = getCurrentPath();
      String name =
          path.getCompilationUnit().getPackageName() + types(path) + "." + method.getName();
      beside.put(name, Objects.requireNonNullElse(trees.getDocComment(path), ""));
      return super.visitMethod(method, beside);
    }

    /// From the method outwards.
    private static String types(TreePath path) {
      return StreamSupport.stream(path.spliterator(), false)
          .filter(ClassTree.class::isInstance)
          .map(type -> "." + ((ClassTree) type).getSimpleName())
          .reduce("", (inner, outer) -> outer + inner);
    }
  }
}
