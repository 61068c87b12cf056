//! Renders reports in the shapes in which they are published: [`shapes`] is the list.
//!
//! Whoever adds a shape adds a line to a list of shapes; `tests/rendered.rs` reads all of them.
#![allow(unreachable_pub, reason = "the module of a test is no library")]
#![allow(dead_code, reason = "each test that shares this module uses a part of it")]
#![allow(clippy::format_push_string, reason = "clearer than write!, and speed is no matter here")]

pub mod change;
pub mod filled;
pub mod html;
pub mod layout;
pub mod page;
pub mod random;
pub mod soup;
pub mod text;
pub mod write;

use gouji::inspect::Source;

use filled::Filled;
use random::Random;

/// A shape in which reports are published.
pub struct Shape {
    /// What it is.
    pub name: &'static str,
    /// How much of a report it leaves.
    pub state: State,
    /// Renders a report. Where cells come out blank, or with another figure, the report is changed to say so.
    pub render: Box<Render>,
}

/// Renders a report.
pub type Render = dyn Fn(&mut Filled, &mut Random) -> Source;

/// How much of a report a shape leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// All labels and figures are there.
    Whole,
    /// Some are damaged or lost: not every cell can be read.
    Damaged,
}

/// All shapes.
pub fn shapes() -> Vec<Shape> {
    html::shapes().into_iter().chain(text::shapes()).collect()
}
