package dev.laut.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletNameTest {

  @Test
  void knowsAnOutletByPartOfItsName() {
    assertThat(OutletName.of("The Beacon").same(OutletName.of("Daily Beacon"))).isTrue();
    assertThat(OutletName.of("Kreisblatt (Blog)").same(OutletName.of("Kreisblatt"))).isTrue();
    assertThat(OutletName.of("Morning Post").same(OutletName.of("Evening Post"))).isFalse();
  }

  @Test
  void knowsAnAgencyByItsShortName() {
    assertThat(OutletName.of("Deutschen Presse-Agentur").same(OutletName.of("dpa"))).isTrue();
  }

  @Test
  void isNobodyWithoutAName() {
    assertThat(OutletName.of(null).same(OutletName.of(null))).isFalse();
  }
}
