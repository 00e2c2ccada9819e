package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelFitsFeaturesTest {

  @Test
  void asksOnlyForColumnsThatRowsHave() {
    PassageTable table = PassageTable.of(Pages.HARBOUR, null);
    BodyModel model = BodyModel.load();
    float[] first = BodyModel.probabilities(model.first(), table.rows());
    assertThat(table.columns()).hasSize(table.rows()[0].length).doesNotHaveDuplicates();
    assertThat(model.first().reach()).isLessThanOrEqualTo(table.columns().size());
    assertThat(model.second().reach()).isLessThanOrEqualTo(table.rows(first)[0].length);
  }
}
