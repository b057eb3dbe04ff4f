package dev.lintel.properties.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void listsEveryTypeOnceWithACodeOfItsOwn() {
    var declared =
        Stream.of(Problems.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == ProblemType.class)
            .toList();

    assertThat(Problems.ALL).hasSameSizeAs(declared).doesNotHaveDuplicates();
    assertThat(Problems.ALL).extracting(ProblemType::code).doesNotHaveDuplicates();
    assertThat(Problems.ALL).allMatch(type -> type.title().endsWith("."));
    assertThat(Problems.ALL).allMatch(type -> type.remedy().endsWith("."));
  }

  @Test
  void carriesFaultsAndHeadersThatCannotBeChanged() {
    var problem = Problem.invalid(List.of(new Fault("a", "b"))).withHeader("Allow", "GET");

    assertThat(problem.faults()).containsExactly(new Fault("a", "b"));
    assertThat(problem.headers()).containsEntry("Allow", "GET");
    assertThatThrownBy(() -> problem.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(problem.asException().getStackTrace()).isEmpty();
    assertThat(problem.asException()).hasMessageStartingWith("invalid-request: ");
  }

  @Test
  void refusesACodeThatIsNoName() {
    assertThatThrownBy(() -> new ProblemType("Not A Code", ProblemKind.INVALID, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
