package dev.lintel.properties.access.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateProblemsTest {

  @Test
  void listsEveryTypeOnceWithACodeOfItsOwn() {
    long declared =
        Stream.of(CertificateProblems.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == ProblemType.class)
            .count();

    assertThat(CertificateProblems.ALL).hasSize((int) declared);
    assertThat(Stream.concat(CertificateProblems.ALL.stream(), Problems.ALL.stream()))
        .extracting(ProblemType::code)
        .doesNotHaveDuplicates();
    assertThat(CertificateProblems.ALL).allMatch(type -> type.kind() == ProblemKind.UNIDENTIFIED);
  }

  @Test
  void explainsEachInTheReference() throws IOException {
    List<String> lines =
        Files.readAllLines(RepositoryRoot.path().resolve("docs/reference/errors.md"));
    String rules =
        Files.readString(RepositoryRoot.path().resolve("docs/reference/certificates.md"));

    for (ProblemType type : CertificateProblems.ALL) {
      assertThat(lines).contains("## " + type.code(), "Remedy: " + type.remedy());
      assertThat(lines).anyMatch(line -> line.startsWith("**" + type.title() + "** Status "));
      assertThat(rules).contains("(errors.md#" + type.code() + ")");
    }
  }
}
