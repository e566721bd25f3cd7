package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;

/// The scale on which a finding's quantities are drawn, in percent of its width.
///
/// @param common the values that all of them allow, where they allow any in common
public record Scale(List<Tick> ticks, Optional<Bar> common) {

  public record Tick(double at, String label) {}
}
