//! What is drawn on a page: characters and straight rules, in whole hundredths of a point from the top left corner.

use hayro_interpret::font::{Glyph as Drawn, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{Pdf, page};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint, RenderContent, SoftMask, TransformExt, interpret_page,
};

/// A page as drawn.
#[derive(Default)]
pub(super) struct Page {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rules: Vec<Rule>,
    /// How many characters are there that are not drawn.
    pub(super) invisible: usize,
    /// How many characters do not say which ones they are.
    pub(super) unknown: usize,
}

/// A character, or several that are drawn as one.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) text: String,
    pub(super) left: i32,
    pub(super) right: i32,
    /// Where it stands: its base line.
    pub(super) y: i32,
    /// How high its font is.
    pub(super) size: i32,
}

/// A straight rule, upright or level.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) is_upright: bool,
    /// The place across its direction.
    pub(super) at: i32,
    pub(super) from: i32,
    pub(super) to: i32,
}

/// Hundredths of a point in one.
const SCALE: f64 = 100.0;
/// What is thinner than this is a rule, or a dash of one, and what is longer than the next one, in hundredths of a point.
const THICKEST: i32 = 300;
const SHORTEST: i32 = 40;

/// Reads a page. One that is turned is read upright, and text that is turned as well.
pub(super) fn read(page: &page::Page<'_>, pdf: &Pdf) -> Page {
    let transform = Affine::scale(SCALE) * page.initial_transform(true).to_kurbo();
    let mut drawing = draw(page, pdf, transform);
    let turned = drawing.turned;
    let most = (0..4).max_by_key(|turn| turned[*turn]).unwrap_or_default();
    if turned[most] > turned[0] {
        // Text that runs down is read with the page turned back.
        let back =
            [[1.0, 0.0, 0.0, 1.0], [0.0, -1.0, 1.0, 0.0], [-1.0, 0.0, 0.0, -1.0], [0.0, 1.0, -1.0, 0.0]];
        let [a, b, c, d] = back[most];
        let back = Affine::new([a, b, c, d, 0.0, 0.0]);
        drawing = draw(page, pdf, back * transform);
    }
    drawing.page
}

fn draw(page: &page::Page<'_>, pdf: &Pdf, transform: Affine) -> Drawing {
    let cache = InterpreterCache::new();
    let settings =
        InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let everywhere = Rect::new(-1e9, -1e9, 1e9, 1e9);
    let mut context = Context::new(transform, everywhere, &cache, pdf.xref(), settings);
    let mut drawing = Drawing::default();
    interpret_page(page, &mut context, &mut drawing);
    drawing
}

/// A page that is being drawn.
#[derive(Default)]
struct Drawing {
    page: Page,
    /// How many characters run to the right, down, to the left and up.
    turned: [usize; 4],
}

impl Drawing {
    fn put(&mut self, glyph: &Drawn<'_>, transform: Affine) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => String::new(),
        };
        let advance = match glyph {
            Drawn::Outline(glyph) => glyph.advance_width(),
            Drawn::Type3(glyph) => glyph.advance_width(),
        };
        if text.is_empty() || text.chars().all(|c| c == '\u{fffd}' || c.is_control()) {
            self.page.unknown += 1;
            return;
        }
        // Glyphs are a thousand units high.
        let at = |x: f64, y: f64| transform * Point::new(x, y);
        let (start, end, top) = (at(0.0, 0.0), at(f64::from(advance.unwrap_or(500.0)), 0.0), at(0.0, 1000.0));
        let (left, right, y) = (whole(start.x), whole(end.x), whole(start.y));
        let (across, down) = (right.saturating_sub(left), whole(end.y).saturating_sub(y));
        let direction = match (across.abs() >= down.abs(), across >= 0, down >= 0) {
            (true, true, _) => 0,
            (false, _, true) => 1,
            (true, false, _) => 2,
            (false, _, false) => 3,
        };
        self.turned[direction] += 1;
        if direction == 0 && !text.trim().is_empty() {
            let size = y.saturating_sub(whole(top.y)).abs().max(1);
            self.page.glyphs.push(Glyph { text, left, right, y, size });
        }
    }

    fn put_rule(&mut self, is_upright: bool, at: i32, from: i32, to: i32) {
        if to.saturating_sub(from) >= SHORTEST {
            self.page.rules.push(Rule { is_upright, at, from, to });
        }
    }

    /// A filled shape that is thin is a rule.
    fn put_filled(&mut self, path: &BezPath) {
        let bounds = path.bounding_box();
        let (left, right) = (whole(bounds.x0), whole(bounds.x1));
        let (top, bottom) = (whole(bounds.y0), whole(bounds.y1));
        let (width, height) = (right.saturating_sub(left), bottom.saturating_sub(top));
        if height <= THICKEST && width > height {
            self.put_rule(false, i32::midpoint(top, bottom), left, right);
        } else if width <= THICKEST && height > width {
            self.put_rule(true, i32::midpoint(left, right), top, bottom);
        }
    }

    fn put_stroked(&mut self, from: Point, to: Point) {
        let (x0, y0, x1, y1) = (whole(from.x), whole(from.y), whole(to.x), whole(to.y));
        if y0.abs_diff(y1) <= 50 {
            self.put_rule(false, y0, x0.min(x1), x0.max(x1));
        } else if x0.abs_diff(x1) <= 50 {
            self.put_rule(true, x0, y0.min(y1), y0.max(y1));
        }
    }
}

impl<'a> Device<'a> for Drawing {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        if is_white(&props.paint) {
            return;
        }
        let path = props.transform * path;
        for part in parts(&path) {
            if matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..)) {
                self.put_filled(&part);
            }
            if matches!(mode, DrawMode::Stroke(_) | DrawMode::FillAndStroke(..)) {
                let (mut start, mut last) = (Point::ZERO, Point::ZERO);
                for element in part.elements() {
                    match *element {
                        PathEl::MoveTo(point) => start = point,
                        PathEl::LineTo(point) => self.put_stroked(last, point),
                        PathEl::ClosePath => self.put_stroked(last, start),
                        _ => {}
                    }
                    last = element.end_point().unwrap_or(start);
                }
            }
        }
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Invisible) {
            self.page.invisible += run.glyphs().len();
            return;
        }
        for glyph in run.glyphs() {
            self.put(glyph, props.transform * glyph.transform());
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// The parts of a path, each in one stroke of the pen.
fn parts(path: &BezPath) -> Vec<BezPath> {
    let mut parts: Vec<BezPath> = Vec::new();
    for element in path.elements() {
        if matches!(element, PathEl::MoveTo(_)) || parts.is_empty() {
            parts.push(BezPath::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(*element);
        }
    }
    parts
}

/// Whether this paint leaves no mark on paper.
fn is_white(paint: &Paint<'_>) -> bool {
    let Paint::Color(color) = paint else { return false };
    let [red, green, blue, alpha] = color.to_rgba().to_rgba8();
    alpha < 10 || red.min(green).min(blue) > 250
}

/// The nearest whole number.
#[allow(clippy::cast_possible_truncation, reason = "what is beyond all pages is cut to their edge")]
fn whole(length: f64) -> i32 {
    length.round() as i32
}
