import CPango

/// Plain shapes. Each begins a path of its own: a text leaves a point behind from which a line would else be drawn.
extension Canvas {
  func fillRectangle(x: Double, y: Double, width: Double, height: Double, _ color: Color, radius: Double = 0) {
    begin(color)
    if radius > 0, width > 0 {
      let r = min(radius, width / 2, height / 2)
      cairo_new_sub_path(context)
      cairo_arc(context, x + width - r, y + r, r, -.pi / 2, 0)
      cairo_arc(context, x + width - r, y + height - r, r, 0, .pi / 2)
      cairo_arc(context, x + r, y + height - r, r, .pi / 2, .pi)
      cairo_arc(context, x + r, y + r, r, .pi, 3 * .pi / 2)
      cairo_close_path(context)
    } else {
      cairo_rectangle(context, x, y, width, height)
    }
    cairo_fill(context)
  }

  func fillCircle(x: Double, y: Double, radius: Double, _ color: Color, opacity: Double = 1) {
    begin(color, opacity)
    cairo_arc(context, x, y, radius, 0, 2 * .pi)
    cairo_fill(context)
  }

  /// A closed line through the points, filled where `opacity` is over 0.
  func polygon(_ points: [(x: Double, y: Double)], _ color: Color, opacity: Double = 0, lineWidth: Double = 0.7) {
    guard let first = points.first else { return }
    begin(color)
    cairo_move_to(context, first.x, first.y)
    for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
    cairo_close_path(context)
    if opacity > 0 {
      source(color, opacity)
      cairo_fill_preserve(context)
    }
    source(color, 1)
    cairo_set_line_width(context, lineWidth)
    cairo_stroke(context)
  }

  func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ color: Color, width: Double = 0.7) {
    begin(color)
    cairo_set_line_width(context, width)
    cairo_move_to(context, start.x, start.y)
    cairo_line_to(context, end.x, end.y)
    cairo_stroke(context)
  }

  private func begin(_ color: Color, _ opacity: Double = 1) {
    cairo_new_path(context)
    source(color, opacity)
  }

  private func source(_ color: Color, _ opacity: Double) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, opacity)
  }
}
