//! The door to JavaScript: converts and calls, nothing more. Shapes and their meaning stand in `wasm/types.ts`.

use js_sys::{Array, JsString, Object, Reflect};
use talc::wasm::WasmDynamicTalc;
use wasm_bindgen::prelude::{JsCast, JsError, JsValue, wasm_bindgen};

use crate::check::Stage;
use crate::dom;
use crate::format::{Severity, is_year};
use crate::inspect::{self, Blanks, CallError, Level, Options, Prior, Source};
use crate::message::Language;
use crate::read::Named;
use crate::shape::{self, Cells};
use crate::subject::{Body, Day};

/// Takes 6 kB of WebAssembly less than the allocator of the standard library.
#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm/types.ts");

/// Makes a broken invariant tell itself: the words of a panic reach the caller as an error, before the engine ends.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
}

/// Inspects a source: `inspect(source: Source, options?: Options): Inspection`. `www/crossing.ts` has put its cells into
/// one text, and lays out the cells of what comes back.
///
/// # Errors
/// A JavaScript `Error` with a `code` where the call is wrong, and a `path` to what is wrong in it.
#[wasm_bindgen(skip_typescript)]
pub fn inspect(source: &JsValue, options: &JsValue) -> Result<String, JsValue> {
    let source = self::source(source, "source")?;
    #[cfg(feature = "trap")]
    assert!(!matches!(&source, Source::Text(text) if text == "trap"), "a trap set by a test");
    let (options, language) = self::options(options)?;
    let inspection = inspect::inspect(&source, &options).map_err(|fault| call_error(&fault))?;
    let given = match &source {
        Source::Cells(cells) | Source::Form(cells, _) => Some(cells),
        _ => None,
    };
    let are_given = given.zip(inspection.format).is_some_and(|(cells, format)| cells.are_all_of(format));
    let cells = if are_given { Cells::Rest } else { Cells::Numbered };
    Ok(shape::inspection(None, &inspection, language, cells))
}

/// The formats that are built in: `formats(): Format[]`, as JSON.
#[wasm_bindgen(skip_typescript)]
pub fn formats() -> String {
    shape::formats()
}

/// The names of a format's cells, one a line; formats are counted as an inspection counts them.
#[wasm_bindgen(skip_typescript)]
pub fn names(format: usize) -> String {
    shape::names(format)
}

/// Adds a format of the caller's own, from its JSON: `define(json: string): Defined`, as JSON.
///
/// # Errors
/// `BAD_FORMAT`, with all that is wrong in it as `errors`, as JSON.
#[wasm_bindgen(skip_typescript)]
pub fn define(json: &str) -> Result<String, JsValue> {
    inspect::define(json).map(shape::defined).map_err(|errors| {
        let message = errors.first().map(ToString::to_string).unwrap_or_default();
        let error = error("BAD_FORMAT", "", &message);
        // Setting a property of an object just made cannot fail.
        let _ = Reflect::set(&error, &"errors".into(), &shape::mistakes(&errors).into());
        error
    })
}

/// The rules of a format, the newest where none is named: `rules(format?: string, locale?: Locale): Rule[]`, as
/// JSON.
///
/// # Errors
/// `UNKNOWN_FORMAT`.
#[wasm_bindgen(skip_typescript)]
pub fn rules(format: Option<String>, locale: Option<String>) -> Result<String, JsValue> {
    let language = language(locale.as_deref())?;
    drop(locale);
    let found =
        inspect::prescribed().into_iter().find(|known| format.as_ref().is_none_or(|id| known.id == *id));
    let known = found.ok_or_else(|| call_error(&CallError::UnknownFormat(format.unwrap_or_default())))?;
    Ok(shape::rules_as_json(known, language))
}

/// The engine and its version: `gouji 0.1.0`.
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    shape::ENGINE.to_owned()
}

/// A JavaScript `Error` with a code and, where it helps, the path to the wrong value.
fn error(code: &str, path: &str, message: &str) -> JsValue {
    let error: JsValue = JsError::new(message).into();
    for (key, value) in [("code", code), ("path", path)] {
        // Setting a property of an object just made cannot fail.
        let _ = Reflect::set(&error, &key.into(), &value.into());
    }
    error
}

fn call_error(fault: &CallError) -> JsValue {
    let (code, path) = match fault {
        CallError::UnknownFormat(_) => ("UNKNOWN_FORMAT", "options.format"),
        CallError::UnknownRule(_) => ("UNKNOWN_RULE", "options.rules"),
        CallError::UnknownCell(option, _) => ("UNKNOWN_CELL", *option),
        CallError::NoThreshold(_) => ("BAD_OPTIONS", "options.thresholds"),
        CallError::Contradiction(..) => ("BAD_OPTIONS", "options"),
    };
    error(code, path, &fault.to_string())
}

fn bad_source(path: &str, expected: &str) -> JsValue {
    error("BAD_SOURCE", path, &format!("{path} is not {expected}"))
}

fn bad_option(path: &str, expected: &str) -> JsValue {
    error("BAD_OPTIONS", path, &format!("{path} is not {expected}"))
}

fn get(object: &JsValue, key: &str) -> Option<JsValue> {
    given(Reflect::get(object, &key.into()).ok()?)
}

fn given(value: JsValue) -> Option<JsValue> {
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

fn source(value: &JsValue, path: &str) -> Result<Source, JsValue> {
    const EXPECTED: &str = "one of {cells}, {html}, {text} or {element}";
    if !value.is_object() {
        return Err(bad_source(path, EXPECTED));
    }
    let string = |key: &str, value: &JsValue| {
        value.as_string().ok_or_else(|| bad_source(&format!("{path}.{key}"), "a string"))
    };
    if let Some(parts) = value.dyn_ref::<Array>() {
        if let Some(odd) = given(parts.get(2)) {
            refuse_odd(odd.unchecked_ref(), path)?;
        }
        let all_of = parts.get(1).as_string().and_then(|number| number.parse::<usize>().ok());
        let format = all_of.and_then(|number| inspect::all_formats().get(number).copied());
        let texts = |at: u32| parts.get(at).as_string();
        let cells = Named::parse(texts(0).unwrap_or_default(), format);
        return Ok(match texts(3) {
            Some(texts) => Source::Form(cells, Named::parse(texts, None)),
            None => Source::Cells(cells),
        });
    }
    if let Some(html) = get(value, "html") {
        return string("html", &html).map(Source::Html);
    }
    if let Some(text) = get(value, "text") {
        return string("text", &text).map(Source::Text);
    }
    let element = get(value, "element").ok_or_else(|| bad_source(path, EXPECTED))?;
    // An element of another window (an editor's frame) is no instance of this window's Node; its shape tells.
    let is_node = get(&element, "nodeType").is_some() && get(&element, "childNodes").is_some();
    if !is_node {
        return Err(bad_source(&format!("{path}.element"), "an element or a document"));
    }
    Ok(Source::Pieces(dom::pieces(element.unchecked_ref())))
}

/// Values that are no text come apart, by their names: a field that is no cell (a file of a form, say) is passed over.
fn refuse_odd(odd: &Array, path: &str) -> Result<(), JsValue> {
    let is_cell = |name: &String| inspect::all_formats().iter().any(|format| format.cell(name).is_some());
    match odd.iter().filter_map(|name| name.as_string()).find(is_cell) {
        Some(name) => Err(bad_source(&format!("{path}.cells.{name}"), "a string, a number or null")),
        None => Ok(()),
    }
}

fn cell_text(value: &JsValue) -> Option<String> {
    if value.is_null() || value.is_undefined() {
        return Some(String::new());
    }
    if value.as_f64().is_some() {
        return Some(value.unchecked_ref::<js_sys::Number>().to_string_with_radix(10).ok()?.into());
    }
    // Lone surrogates are replaced on the way in, so that any string can be taken.
    value.dyn_ref::<JsString>().map(String::from).or_else(|| get(value, "raw")?.as_string())
}

fn options(value: &JsValue) -> Result<(Options, Language), JsValue> {
    if !(value.is_undefined() || value.is_null() || value.is_object()) {
        return Err(bad_option("options", "an object"));
    }
    let value = &given_options(value)?;
    let format = text_option(value, "format")?.filter(|format| format != "auto");
    let language = language(text_option(value, "locale")?.as_deref())?;
    let prior = option(value, "prior").map(self::prior).transpose()?;
    let options = Options {
        format,
        year: year(value)?,
        prior,
        submitted: option(value, "submitted")
            .map(|report| source(report, "options.submitted"))
            .transpose()?,
        stage: if flag(value, "draft")? { Stage::Draft } else { Stage::Finished },
        blanks: if flag(value, "strict")? { Blanks::Refused } else { Blanks::Warned },
        org: text_option(value, "org")?,
        body: body(value)?,
        published: published(value)?,
        rules: levels(value)?,
        thresholds: thresholds(value)?,
        certain: cells(value, "certain")?,
        edited: cells(value, "edited")?,
    };
    Ok((options, language))
}

/// Last year's report; an inspection of it knows its year.
fn prior(value: &JsValue) -> Result<Prior, JsValue> {
    let year = match value.dyn_ref::<Array>() {
        Some(parts) => given(parts.get(4)),
        None => get(value, "year"),
    };
    let year = year.and_then(|year| year.as_f64()).and_then(|year| cell_text(&year.into()));
    let year = year.and_then(|year| year.parse().ok()).filter(|year| is_year(*year));
    Ok(Prior { source: source(value, "options.prior")?, year })
}

const OPTIONS: [&str; 14] = [
    "format",
    "year",
    "org",
    "level",
    "published",
    "prior",
    "submitted",
    "locale",
    "strict",
    "draft",
    "certain",
    "edited",
    "rules",
    "thresholds",
];

/// The options that are given, by their names. A misspelt one would otherwise be obeyed in silence as if it were not there.
fn given_options(value: &JsValue) -> Result<Given, JsValue> {
    let mut options = Vec::new();
    let Some(list) = value.dyn_ref::<Array>() else { return Ok(options) };
    for at in (0..list.length()).step_by(2) {
        let key = list.get(at).as_string().unwrap_or_default();
        if !OPTIONS.contains(&key.as_str()) {
            return Err(bad_option(&format!("options.{key}"), "an option"));
        }
        options.extend(given(list.get(at + 1)).map(|value| (key, value)));
    }
    Ok(options)
}

type Given = Vec<(String, JsValue)>;

fn option<'o>(options: &'o Given, key: &str) -> Option<&'o JsValue> {
    options.iter().find(|(known, _)| known == key).map(|(_, value)| value)
}

fn text_option(value: &Given, key: &str) -> Result<Option<String>, JsValue> {
    let text =
        |value: &JsValue| value.as_string().ok_or_else(|| bad_option(&format!("options.{key}"), "a string"));
    option(value, key).map(text).transpose()
}

fn flag(value: &Given, key: &str) -> Result<bool, JsValue> {
    let flag = |value: &JsValue| {
        value.as_bool().ok_or_else(|| bad_option(&format!("options.{key}"), "true or false"))
    };
    Ok(option(value, key).map(flag).transpose()?.unwrap_or_default())
}

fn language(tag: Option<&str>) -> Result<Language, JsValue> {
    Language::of(tag.unwrap_or("zh-CN")).ok_or_else(|| bad_option("options.locale", "“zh-CN” or “en”"))
}

fn year(value: &Given) -> Result<Option<u16>, JsValue> {
    let year = |value: &JsValue| {
        let written = cell_text(value).and_then(|text| text.parse().ok());
        written.filter(|year| is_year(*year)).ok_or_else(|| bad_option("options.year", "a year"))
    };
    option(value, "year").map(year).transpose()
}

fn levels(value: &Given) -> Result<Vec<(String, Level)>, JsValue> {
    let Some(rules) = option(value, "rules") else {
        return Ok(Vec::new());
    };
    if !rules.is_object() {
        return Err(bad_option("options.rules", "an object of levels by rule"));
    }
    Object::entries(rules.unchecked_ref::<Object>())
        .iter()
        .map(|entry| {
            let entry: Array = entry.into();
            let rule = entry.get(0).as_string().unwrap_or_default();
            let level = match entry.get(1).as_string().as_deref() {
                Some("off") => Level::Off,
                Some("info") => Level::At(Severity::Info),
                Some("warning") => Level::At(Severity::Warning),
                Some("error") => Level::At(Severity::Error),
                _ => {
                    return Err(bad_option(
                        &format!("options.rules.{rule}"),
                        "“off”, “info”, “warning” or “error”",
                    ));
                }
            };
            Ok((rule, level))
        })
        .collect()
}

fn body(value: &Given) -> Result<Option<Body>, JsValue> {
    match text_option(value, "level")?.as_deref() {
        None => Ok(None),
        Some("government") => Ok(Some(Body::Government)),
        Some("department") => Ok(Some(Body::Department)),
        Some("township") => Ok(Some(Body::Township)),
        Some(_) => Err(bad_option("options.level", "“government”, “department” or “township”")),
    }
}

fn published(value: &Given) -> Result<Option<Day>, JsValue> {
    let day =
        |text: String| Day::of(&text).ok_or_else(|| bad_option("options.published", "a day as 2025-01-31"));
    text_option(value, "published")?.map(day).transpose()
}

fn thresholds(value: &Given) -> Result<Vec<(String, u32)>, JsValue> {
    let Some(thresholds) = option(value, "thresholds") else {
        return Ok(Vec::new());
    };
    if !thresholds.is_object() {
        return Err(bad_option("options.thresholds", "an object of whole numbers by rule"));
    }
    Object::entries(thresholds.unchecked_ref::<Object>())
        .iter()
        .map(|entry| {
            let entry: Array = entry.into();
            let rule = entry.get(0).as_string().unwrap_or_default();
            let number = cell_text(&entry.get(1)).and_then(|text| text.parse().ok());
            let number =
                number.ok_or_else(|| bad_option("options.thresholds", "an object of whole numbers by rule"));
            Ok((rule, number?))
        })
        .collect()
}

fn cells(value: &Given, key: &str) -> Result<Vec<String>, JsValue> {
    let Some(cells) = option(value, key) else {
        return Ok(Vec::new());
    };
    let wrong = || bad_option(&["options.", key].concat(), "a list of cells");
    let list = cells.dyn_ref::<Array>().ok_or_else(wrong)?;
    list.iter().map(|name| name.as_string().ok_or_else(wrong)).collect()
}
