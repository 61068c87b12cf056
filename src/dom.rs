//! Reads the tables and the lines of text of a live page.
//!
//! An element or document comes in; the pieces come out that [`html::pieces`](crate::read::html::pieces) gives for the
//! same page, but with what the fields of its forms hold now. Nothing is changed, and nothing computed is asked for.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Node;

use crate::read::grid::{Builder, Piece};
use crate::read::html::element::{self, Element};

/// The pieces of an element or document.
pub(crate) fn pieces(root: &Node) -> Vec<Piece> {
    let mut builder = Builder::default();
    let mut around = Vec::new();
    let mut next = Some(root.clone());
    while let Some(node) = next {
        next = match enter(&node, &mut builder) {
            Some((element, child)) => {
                around.push((node, element));
                Some(child)
            }
            None => following(node, &mut around, &mut builder),
        };
    }
    builder.finish()
}

/// Tells of a node. Comes back with its first child, where what is in it is to be read.
fn enter(node: &Node, builder: &mut Builder) -> Option<(Element, Node)> {
    match node.node_type() {
        Node::ELEMENT_NODE => enter_element(node, builder),
        Node::TEXT_NODE | Node::CDATA_SECTION_NODE => {
            builder.text(&node.node_value()?);
            None
        }
        Node::DOCUMENT_NODE | Node::DOCUMENT_FRAGMENT_NODE => Some((Element::Inline, node.first_child()?)),
        _ => None,
    }
}

fn enter_element(node: &Node, builder: &mut Builder) -> Option<(Element, Node)> {
    let element = Element::named(&node.node_name());
    // An element of another window (an editor's frame) is no instance of this window's Element.
    let attribute = |name: &str| node.unchecked_ref::<web_sys::Element>().get_attribute(name);
    match element {
        Element::Script | Element::Template | Element::Unshown => return None,
        Element::Input if !element::is_shown(attribute("type").as_deref()) => return None,
        Element::Input | Element::Textarea => {
            element::put_value(builder, &text(node, "value").unwrap_or_default());
            return None;
        }
        Element::Select => {
            element::put_value(builder, &selected(node).unwrap_or_default());
            return None;
        }
        _ => element::enter(builder, element, &attribute),
    }
    let child = node.first_child();
    if child.is_none() {
        element::leave(builder, element);
    }
    Some((element, child?))
}

/// The next node in the order of the page; `None` behind the root.
fn following(mut node: Node, around: &mut Vec<(Node, Element)>, builder: &mut Builder) -> Option<Node> {
    // INVARIANT: around the root there is nothing, so its siblings are never read.
    while let Some((parent, element)) = around.pop() {
        if let Some(sibling) = node.next_sibling() {
            around.push((parent, element));
            return Some(sibling);
        }
        element::leave(builder, element);
        node = parent;
    }
    None
}

/// The text that a list of options shows.
fn selected(select: &JsValue) -> Option<String> {
    let options = Reflect::get(select, &"selectedOptions".into()).ok()?;
    text(&Reflect::get_u32(&options, 0).ok()?, "text")
}

/// A property that is text.
fn text(object: &JsValue, property: &str) -> Option<String> {
    Reflect::get(object, &property.into()).ok()?.as_string()
}
