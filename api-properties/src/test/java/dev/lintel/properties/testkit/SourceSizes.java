package dev.lintel.properties.testkit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Finds sources that have grown too large: files, methods, and lists of constructor parameters. */
public final class SourceSizes {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int CONSTRUCTOR_PARAMETERS = 8;

  private SourceSizes() {}

  /** Everything that is too large among the module's sources, tests included; a sentence each. */
  public static List<String> violations(String module) {
    Path sources = RepositoryRoot.path().resolve(module).resolve("src");
    try (Stream<Path> paths = Files.walk(sources)) {
      return violations(paths.filter(path -> path.toString().endsWith(".java")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> violations(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
      var found = new ArrayList<String>();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        new Measuring(file, positions, found).scan(file, null);
      }
      return found;
    }
  }

  private static final class Measuring extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<String> found;

    Measuring(CompilationUnitTree file, SourcePositions positions, List<String> found) {
      this.file = file;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
      bound("the file", lines(unit), FILE_LINES, "lines");
      return super.visitCompilationUnit(unit, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      String what = method.getName().toString();
      if (!makesOneRecord(method)) {
        bound(what, lines(method), METHOD_LINES, "lines");
      }
      if (what.equals("<init>") && !isInRecord()) {
        bound(what, method.getParameters().size(), CONSTRUCTOR_PARAMETERS, "parameters");
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
      return map.getLineNumber(positions.getEndPosition(file, tree))
          - map.getLineNumber(positions.getStartPosition(file, tree))
          + 1;
    }

    private void bound(String what, long size, long most, String unit) {
      if (size > most) {
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
        found.add("%s: %s has %d %s, at most %d".formatted(name, what, size, unit, most));
      }
    }
  }
}
