//! Gouji (勾稽) checks the annual reports that Chinese government bodies publish on open government information.
//!
//! Data goes one way: source → cells → outcomes → findings → words.
//!
//! | stage | module | what it does |
//! |---|---|---|
//! | | [`declared`], [`resolve`], [`packed`], [`format`](mod@format) | tables, labels and linear rules, as data: `src/formats/*.json` |
//! | | [`catalogue`] | what each rule asks for and in what words: `src/rules/*.json` |
//! | read | [`read`] | HTML, text, named cells or a live page → a [`report::Report`] |
//! | check | [`check`](mod@check) | cells against their columns, identities against the cells |
//! | locate | [`locate`](mod@locate) | failed identities → the cells that are wrong, and what they should be |
//! | impute | [`impute`](mod@impute) | blanks → the amounts that the identities leave for them |
//! | compare | [`narrative`] | figures in the prose, against the tables and each other |
//! | | [`document`] | the prose between the tables |
//! | | `structure` | sections, period, day: what a report must say outside its tables |
//! | | [`finding`] | what is wrong, without words |
//! | add up | [`aggregate`] | a government's report, against those under it |
//! | tell | [`message`] | findings in words, one file a language |
//! | all | [`inspect`](mod@inspect) | the one way through |
//! | doors | `wasm` and `dom`, `cli/` | JavaScript and the live page; the command line |
//!
//! # Vocabulary
//!
//! | word | 中文 | means |
//! |---|---|---|
//! | report | 报告 | one filled-in document |
//! | format | 报告格式 | its declared shape and rules |
//! | table, row, column, label | 表、行、列、栏目名称 | of a format |
//! | cell, entry | 单元格、填报值 | a place, and what stands in it: amount, blank, placeholder, text |
//! | rule | 审核规则 | what must hold, declared once |
//! | identity | 平衡关系 | a linear rule at one place, over cells |
//! | left, right, difference | 左边、右边、差额 | the sums of its two sides, and left − right |
//! | outcome | 成立、不成立、无法判断 | of an identity |
//! | inspection | 审核 | the whole way through, and all it yields |
//! | finding, problem, severity | 问题、问题类别、错误／警告／提示 | one thing wrong, what it is, how bad |
//! | cause, change, slip | 错因、更正、误录 | what would mend findings: one cell changed, and how the hand slipped |
//! | settled | 推算 | a blank total that its parts determine |
//! | source, origin | 来源、出处 | text that came in, and where in it a cell stood |

// A slice of a text can fail, and brings the words of its panic into the wasm, with tables of Unicode: 3 kB.
#![cfg_attr(not(test), warn(clippy::string_slice))]

// Tests within the crate share the shapes of the tests around it.
#[cfg(test)]
extern crate self as gouji;

pub mod aggregate;
pub mod amount;
pub mod catalogue;
pub mod check;
pub mod declared;
pub mod document;
#[cfg(target_arch = "wasm32")]
mod dom;
pub mod finding;
pub mod format;
pub mod hygiene;
pub mod impute;
pub mod inspect;
pub mod json;
pub mod label;
pub mod locate;
mod lookup;
pub mod message;
pub mod narrative;
mod order;
pub mod packed;
pub mod plausible;
mod prose;
pub mod read;
pub mod report;
pub mod resolve;
pub mod shape;
mod spread;
mod structure;
pub mod subject;
pub mod value;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
