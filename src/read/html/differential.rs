//! The reader of HTML text against html5ever, the parser of the Servo browser: the same page, the same pieces.
//!
//! `GOUJI_PAGES=10000 cargo test --release --lib differential` compares more pages. A browser reads the same ones:
//! `tests/dom.test.ts`.

#[path = "../../../tests/shapes/mod.rs"]
mod shapes;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::element::{self, Element};
use super::{pieces, script};
use crate::amount::folded;
use crate::inspect::Source;
use crate::label;
use crate::read::grid::{Builder, Piece};

use shapes::filled::Filled;
use shapes::random::Random;
use shapes::soup;

/// The pieces of a page as html5ever parses it.
fn parsed(html: &str) -> Vec<Piece> {
    let html = script::unescaped(html);
    let document = parse_document(RcDom::default(), ParseOpts::default()).one(&*html).document;
    let mut builder = Builder::default();
    walk(&document, &mut builder);
    builder.finish()
}

fn walk(node: &Handle, builder: &mut Builder) {
    match &node.data {
        NodeData::Text { contents } => builder.text(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            let attrs = attrs.borrow();
            let attribute = |name: &str| {
                let found = attrs.iter().find(|attribute| {
                    attribute.name.prefix.as_ref().map_or(0, |prefix| prefix.len() + 1) == 0
                        && &*attribute.name.local == name
                });
                found.map(|attribute| attribute.value.to_string())
            };
            walk_element(node, Element::named(&name.local), &attribute, builder);
        }
        NodeData::Document => walk_children(node, builder),
        _ => {}
    }
}

fn walk_children(node: &Handle, builder: &mut Builder) {
    for child in node.children.borrow().iter() {
        walk(child, builder);
    }
}

fn walk_element(node: &Handle, element: Element, attribute: element::Attributes<'_>, builder: &mut Builder) {
    match element {
        Element::Script | Element::Template | Element::Unshown => {}
        Element::Input if !element::is_shown(attribute("type").as_deref()) => {}
        Element::Input => {
            // Browsers take line ends out of what a field holds.
            let value = attribute("value").unwrap_or_default();
            element::put_value(builder, &label::without(&value, |c| matches!(c, '\n' | '\r')));
        }
        Element::Textarea => element::put_value(builder, &text_of(node)),
        Element::Select => element::put_value(builder, &selected(node)),
        _ => {
            element::enter(builder, element, attribute);
            walk_children(node, builder);
            element::leave(builder, element);
        }
    }
}

fn text_of(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        NodeData::Element { name, .. } if Element::named(&name.local) == Element::Script => String::new(),
        _ => node.children.borrow().iter().map(text_of).collect(),
    }
}

/// The text of the option that is shown: the last that is selected, else the first.
fn selected(select: &Handle) -> String {
    let mut options = Vec::new();
    find_options(select, &mut options);
    let is_selected = |option: &&Handle| match &option.data {
        NodeData::Element { attrs, .. } => {
            attrs.borrow().iter().any(|found| &*found.name.local == "selected")
        }
        _ => false,
    };
    let shown = options.iter().rfind(|option| is_selected(option)).or(options.first());
    shown.map_or(String::new(), |option| folded(&text_of(option)))
}

fn find_options(node: &Handle, options: &mut Vec<Handle>) {
    for child in node.children.borrow().iter() {
        let is_option = matches!(&child.data, NodeData::Element { name, .. } if &*name.local == "option");
        if is_option {
            options.push(child.clone());
        } else {
            find_options(child, options);
        }
    }
}

/// The first place in which the two differ.
fn difference(own: &[Piece], other: &[Piece]) -> String {
    let at = own.iter().zip(other).position(|(own, other)| own != other);
    let at = at.unwrap_or(own.len().min(other.len()));
    format!("at {at}:\n own {:?}\nhtml5ever {:?}", own.get(at), other.get(at))
}

fn count() -> u64 {
    std::env::var("GOUJI_PAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(400)
}

fn compare(page: impl Fn(u64) -> String) {
    let mut failures = Vec::new();
    for seed in 0..count() {
        let html = page(seed);
        let (own, other) = (pieces(&html), parsed(&html));
        if own != other {
            failures.push(format!(
                "page {seed} {}\n{}",
                difference(&own, &other),
                html.chars().take(1500).collect::<String>()
            ));
        }
    }
    assert!(failures.is_empty(), "{} of {} differ; {}", failures.len(), count(), failures[0]);
}

fn rendered(seed: u64) -> String {
    let shapes = shapes::shapes();
    let mut random = Random::seeded(seed);
    loop {
        let shape = &shapes[random.below(shapes.len())];
        let mut filled = Filled::random(&mut random);
        if let Source::Html(html) = (shape.render)(&mut filled, &mut random) {
            return html;
        }
    }
}

#[test]
fn rendered_reports_are_read_as_html5ever_parses_them() {
    compare(rendered);
}

#[test]
fn damaged_reports_are_read_as_html5ever_parses_them() {
    compare(|seed| soup::damaged(&rendered(seed), &mut Random::seeded(seed)));
}

#[test]
fn soups_of_tags_are_read_as_html5ever_parses_them() {
    compare(|seed| soup::tags(&mut Random::seeded(seed)));
}

/// One page of each kind in turn, as JSON in the file that `GOUJI_PAGES_TO` names.
#[test]
#[ignore = "tests/dom.test.ts asks for them"]
fn pages_are_written_for_a_browser() {
    let page = |seed: u64| match seed % 3 {
        0 => rendered(seed),
        1 => soup::damaged(&rendered(seed), &mut Random::seeded(seed)),
        _ => soup::tags(&mut Random::seeded(seed)),
    };
    let pages: Vec<String> = (0..count()).map(|seed| script::unescaped(&page(seed)).into_owned()).collect();
    let file = std::env::var("GOUJI_PAGES_TO").expect("a file is named");
    std::fs::write(file, serde_json::to_string(&pages).expect("texts")).expect("the file can be written");
}
