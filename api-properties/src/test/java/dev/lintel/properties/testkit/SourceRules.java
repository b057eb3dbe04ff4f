package dev.lintel.properties.testkit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Finds sources that have grown too large (files, methods, lists of parameters, packages), and
 * public types and packages that do not say what they are.
 */
final class SourceRules {
  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 40;
  private static final int PARAMETERS = 6;
  private static final int CONSTRUCTOR_PARAMETERS = 8;
  private static final int PACKAGE_TYPES = 50;
  private static final String PACKAGE_INFO = "package-info.java";

  private SourceRules() {}

  /**
   * What is wrong with the sources, a sentence each.
   *
   * @param module its directory
   */
  static List<String> violations(Path module) {
    List<Path> product = sources(module.resolve("src/main/java"));
    List<Path> tests = sources(module.resolve("src/test/java"));
    try {
      var found = new ArrayList<>(violations(product, true));
      found.addAll(violations(tests, false));
      product.stream()
          .collect(Collectors.groupingBy(Path::getParent))
          .forEach((place, files) -> found.addAll(packageFaults(place, files)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path root) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> packageFaults(Path place, List<Path> files) {
    var found = new ArrayList<String>();
    if (files.stream().noneMatch(file -> file.endsWith(PACKAGE_INFO))) {
      found.add("%s: has no %s".formatted(place, PACKAGE_INFO));
    }
    if (files.size() - 1 > PACKAGE_TYPES) {
      found.add("%s: has %d types, at most %d".formatted(place, files.size() - 1, PACKAGE_TYPES));
    }
    return found;
  }

  private static List<String> violations(List<Path> files, boolean product) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
      var found = new ArrayList<String>();
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree file : task.parse()) {
        new Measuring(file, trees, product, found).scan(file, null);
      }
      return found;
    }
  }

  private static final class Measuring extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree file;
    private final DocTrees trees;
    private final boolean product;
    private final List<String> found;

    Measuring(CompilationUnitTree file, DocTrees trees, boolean product, List<String> found) {
      this.file = file;
      this.trees = trees;
      this.product = product;
      this.found = found;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
      bound("the file", lines(unit), FILE_LINES, "lines");
      return super.visitCompilationUnit(unit, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (product
          && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && trees.getDocComment(getCurrentPath()) == null) {
        found.add("%s: %s does not say what it is".formatted(fileName(), type.getSimpleName()));
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      String what = method.getName().toString();
      if (!makesOneRecord(method)) {
        bound(what, lines(method), METHOD_LINES, "lines");
      }
      if (!isInRecord()) {
        int most = what.equals("<init>") ? CONSTRUCTOR_PARAMETERS : PARAMETERS;
        bound(what, method.getParameters().size(), most, "parameters");
      }
      return super.visitMethod(method, nothing);
    }

    /** Making a large wire record is one expression, with a line for each of its fields. */
    private static boolean makesOneRecord(MethodTree method) {
      var statements =
          Optional.ofNullable(method.getBody()).map(BlockTree::getStatements).orElse(List.of());
      return !statements.isEmpty()
          && statements.stream()
              .limit(statements.size() - 1L)
              .allMatch(VariableTree.class::isInstance)
          && statements.getLast() instanceof ReturnTree made
          && made.getExpression() instanceof NewClassTree;
    }

    private boolean isInRecord() {
      return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
          && type.getKind() == Tree.Kind.RECORD;
    }

    private long lines(Tree tree) {
      var map = file.getLineMap();
      SourcePositions positions = trees.getSourcePositions();
      return map.getLineNumber(positions.getEndPosition(file, tree))
          - map.getLineNumber(positions.getStartPosition(file, tree))
          + 1;
    }

    private void bound(String what, long size, long most, String unit) {
      if (size > most) {
        found.add("%s: %s has %d %s, at most %d".formatted(fileName(), what, size, unit, most));
      }
    }

    private Path fileName() {
      return Path.of(file.getSourceFile().getName()).getFileName();
    }
  }
}
