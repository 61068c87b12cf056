//! Meets the words of a text with the labels of a format: which figures stand behind which row's label?

use crate::format::{Format, Label, Layout, Place};

use super::super::labels::Labels;
use super::Flow;
use super::group::{Group, Named};
use super::lex::{Kind, Letter};

/// Words of a format that can be met in a text.
struct Word {
    letters: Vec<char>,
    says: Says,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// The heading of a table's section.
    Title(usize),
    /// A heading within that table, and no other.
    Head(usize),
    /// The label of rows.
    Row,
    /// The label of rows, and a heading as well: 其他, 总计.
    RowOrHead,
    /// A row of a table printed across.
    Across(usize, usize),
    /// Words that say nothing of which table this is.
    Known,
    /// The heading of a section without a table.
    Section,
}

/// A word, and the letters where it stands.
#[derive(Clone, Copy)]
struct Hit {
    word: usize,
    start: usize,
    end: usize,
}

/// So many headings show that a table is there, whatever is in it.
const HEADED: usize = 3;

/// The headings of sections without tables.
static SECTIONS: [&str; 4] = ["主要问题及改进", "需要报告的事项", "需要报告事项", "总体情况"];

struct Meeting<'m> {
    flow: &'m Flow,
    labels: &'m Labels<'m>,
    words: Vec<Word>,
    /// Whether a word begins with such a character, by its last byte: most letters begin none.
    begins: [bool; 256],
    /// Whether a table's heading stands anywhere.
    titled: Vec<bool>,
    table: Option<usize>,
    /// The row found last.
    last: Option<Place>,
    groups: Vec<Group>,
    labelled: Vec<Place>,
}

/// What was met in a text.
pub(super) struct Met {
    /// The groups of figures.
    pub(super) groups: Vec<Group>,
    /// How many of the words of the format's tables.
    pub(super) words: usize,
    /// The tables of which several headings stand in the text.
    pub(super) headed: Vec<usize>,
    /// The rows whose labels stand in their tables, with figures or without.
    pub(super) labelled: Vec<Place>,
}

/// The groups of figures of a text that stand in tables of the format.
pub(super) fn meet(flow: &Flow, labels: &Labels) -> Met {
    let format = labels.format;
    let words = words(format);
    let mut begins = [false; 256];
    for word in &words {
        begins[(word.letters[0] as usize) & 0xff] = true;
    }
    let titled = vec![false; format.tables.len()];
    let (groups, labelled) = (Vec::new(), Vec::new());
    let mut meeting =
        Meeting { flow, labels, words, begins, titled, table: None, last: None, groups, labelled };
    let (words, heads) = meeting.find_titles();
    meeting.walk();
    let headed = (0..heads.len()).filter(|table| heads[*table] >= HEADED).collect();
    Met { groups: meeting.groups, words, headed, labelled: meeting.labelled }
}

fn words(format: &Format) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (index, table) in format.tables.iter().enumerate() {
        add(&mut words, &table.label, Says::Title(index));
        for block in &table.blocks {
            for label in block.label.iter().chain(&block.column_groups) {
                add(&mut words, label, Says::Head(index));
            }
            for column in &block.columns {
                add(&mut words, &column.label, Says::Head(index));
            }
            for (row, line) in block.rows.iter().enumerate() {
                match table.layout {
                    Layout::Down => add(&mut words, &line.label, Says::Row),
                    Layout::Across => add(&mut words, &line.label, Says::Across(index, row)),
                }
            }
            for label in &block.row_groups {
                add(&mut words, label, Says::Head(index));
            }
            add_letters(&mut words, &block.corner, Says::Known);
        }
    }
    for section in SECTIONS {
        add_letters(&mut words, section, Says::Section);
    }
    words
}

fn add(words: &mut Vec<Word>, label: &Label, says: Says) {
    for own in &label.words {
        add_letters(words, own, says);
    }
}

/// Adds a word; one that stands in several tables tells none, but a row's is looked at wherever it stands.
fn add_letters(words: &mut Vec<Word>, text: &str, says: Says) {
    let mut letters = Vec::new();
    let mut depth = 0;
    super::lex::letters(text, 0, &mut depth, &mut letters);
    let letters: Vec<char> = letters.iter().map(|letter| letter.c).collect();
    if letters.is_empty() {
        return;
    }
    match words.iter_mut().find(|word| word.letters == letters) {
        Some(word) if word.says == says => {}
        Some(word) => {
            let is_row = |says: Says| matches!(says, Says::Row | Says::RowOrHead);
            word.says = if is_row(word.says) || is_row(says) { Says::RowOrHead } else { Says::Known };
        }
        None => words.push(Word { letters, says }),
    }
}

impl<'m> Meeting<'m> {
    /// The words in letters, the longest at each place.
    fn met(&self, letters: &[Letter]) -> Vec<Hit> {
        let mut met = Vec::new();
        let mut start = 0;
        while start < letters.len() {
            let mut best: Option<Hit> = None;
            if self.begins[(letters[start].c as usize) & 0xff] {
                for (word, own) in self.words.iter().enumerate() {
                    let end = start + own.letters.len();
                    if best.is_none_or(|best| best.end < end)
                        && end <= letters.len()
                        && own.letters.iter().zip(&letters[start..]).all(|(own, letter)| *own == letter.c)
                    {
                        best = Some(Hit { word, start, end });
                    }
                }
            }
            start = best.map_or(start + 1, |best| best.end);
            met.extend(best);
        }
        met
    }

    /// Notes which tables have their heading; counts the words that stand anywhere, and those that head each table.
    fn find_titles(&mut self) -> (usize, Vec<usize>) {
        let mut is_there = vec![false; self.words.len()];
        for met in self.met(&self.flow.letters) {
            is_there[met.word] = true;
        }
        let mut heads = vec![0; self.titled.len()];
        let mut count = 0;
        for (word, _) in self.words.iter().zip(is_there).filter(|(_, is_there)| *is_there) {
            // 其他处理 is a row of one format and the group of rows of another.
            count += 1 + usize::from(word.says == Says::Row);
            match word.says {
                Says::Title(table) => self.titled[table] = true,
                Says::Head(table) | Says::Across(table, _) => heads[table] += 1,
                _ => {}
            }
        }
        (count, heads)
    }

    /// Walks through the text: words, then the figures behind them.
    fn walk(&mut self) {
        let tokens = &self.flow.tokens;
        let mut at = 0;
        while at < tokens.len() {
            let words = at;
            while at < tokens.len() && tokens[at].kind == Kind::Words {
                at += 1;
            }
            let mut figures = at;
            loop {
                while figures < tokens.len() && tokens[figures].kind != Kind::Words {
                    figures += 1;
                }
                let is_blank = tokens[at..figures].iter().all(|token| token.kind == Kind::Blank);
                if is_blank && figures < tokens.len() && !self.is_row_end(words, at, figures) {
                    // Blank cells among headings.
                    at = figures;
                    while at < tokens.len() && tokens[at].kind == Kind::Words {
                        at += 1;
                    }
                    figures = at;
                } else {
                    break;
                }
            }
            self.group(words, at, figures);
            at = figures;
        }
    }

    fn is_row_end(&self, words: usize, at: usize, figures: usize) -> bool {
        figures > at && self.named(words, at, at).is_some()
    }

    fn letters(&self, words: usize, end: usize) -> &'m [Letter] {
        let from = self.flow.ends.get(words.wrapping_sub(1)).copied().unwrap_or(0);
        let to = self.flow.ends.get(end.wrapping_sub(1)).copied().unwrap_or(0);
        &self.flow.letters[from..to.max(from)]
    }

    fn group(&mut self, words: usize, at: usize, end: usize) {
        let letters = self.letters(words, at);
        let met = self.met(letters);
        // What stands right behind figures tells whether they were a row's: a label does, or another line.
        let is_bound = met.first().is_some_and(|met| numbering_start(letters, met.start) == 0);
        if let (Some(last), Some(first), false) =
            (self.groups.last_mut(), self.flow.tokens.get(words), is_bound)
        {
            let before = last.lines.last().and_then(|line| line.last()).map(|at| self.flow.tokens[*at]);
            last.is_prose = before.is_some_and(|before| before.cell == first.cell);
        }
        let mut group = Group::default();
        for each in &met {
            let mut is_row = false;
            match self.words[each.word].says {
                Says::Title(table) | Says::Head(table) => self.table = Some(table),
                Says::Across(table, row) => {
                    self.table = Some(table);
                    if !group.across.contains(&row) {
                        group.across.push(row);
                    }
                }
                Says::Section => self.table = None,
                Says::Row => is_row = true,
                Says::RowOrHead => is_row = numbering_start(letters, each.start) < each.start,
                Says::Known => {}
            }
            // In the table whose part this is so far: what comes behind can be the next one's.
            if is_row && let Some(found) = self.row_of(letters, each) {
                group.loose.push(found);
                if self.is_possible(found) && !self.labelled.contains(&found) {
                    self.labelled.push(found);
                }
            }
        }
        let end = self.before_sentence(at, end);
        if at == end {
            return;
        }
        group.row = self.named(words, at, end);
        if let Some(named) = group.row {
            self.last = Some(named.place);
            self.table = Some(named.place.table);
        }
        group.table = self.table;
        let mut line = None;
        for token in at..end {
            if line != Some(self.flow.tokens[token].line) {
                group.lines.push(Vec::new());
            }
            line = Some(self.flow.tokens[token].line);
            if let Some(last) = group.lines.last_mut() {
                last.push(token);
            }
        }
        self.groups.push(group);
    }

    /// Where the figures end that are cells: one or two on the last line with a comma or a stop behind them are told in a
    /// sentence.
    fn before_sentence(&self, at: usize, end: usize) -> usize {
        let tokens = &self.flow.tokens;
        let (Some(last), Some(behind)) = (tokens[at..end].last(), tokens.get(end)) else { return end };
        let is_sentence = behind.cell == last.cell
            && self.flow.text_of(end).starts_with(['，', '。', '；', '、', ',', ';', '！']);
        let own = tokens[at..end].iter().rev().take_while(|token| token.line == last.line).count();
        if is_sentence && own < 3 { end - own } else { end }
    }

    fn row_of(&self, letters: &[Letter], met: &Hit) -> Option<Place> {
        let word: String = letters[met.start..met.end].iter().map(|letter| letter.c).collect();
        self.labels.row(&word, self.last).map(|found| found.place)
    }

    /// The row whose label ends the words before figures.
    fn named(&self, words: usize, at: usize, end: usize) -> Option<Named> {
        let letters = self.letters(words, at);
        let mut met = self.met(letters);
        // Words in a remark behind the label name nothing: （…不计其他情形）.
        while met.last().is_some_and(|last| letters[last.start].inside) {
            met.pop();
        }
        let last_words = at.checked_sub(1).filter(|last| *last >= words)?;
        let tokens = &self.flow.tokens;
        let is_beside =
            tokens.get(at).is_some_and(|figure| figure.line == tokens[last_words].line) && end > at;
        let named = |place, exact| Named { place, exact, is_beside, words: last_words };
        if let Some(last) = met.last()
            && letters[last.end..].iter().all(|letter| letter.inside)
            && matches!(self.words[last.word].says, Says::Row | Says::RowOrHead)
            && is_start(letters, &met)
        {
            let place = self.row_of(letters, last)?;
            return self.is_possible(place).then(|| named(place, true));
        }
        // A damaged label: the words of its own line, by what tells it.
        let line = tokens[last_words].line;
        let first = (words..=last_words).find(|token| tokens[*token].line == line)?;
        let printed: String = self.letters(first, at).iter().map(|letter| letter.c).collect();
        let found = self.labels.row(&printed, self.last)?;
        (!found.exact && self.table == Some(found.place.table)).then(|| named(found.place, false))
    }

    /// Whether a row can stand here: prose names rows as well, but outside their table's part.
    fn is_possible(&self, place: Place) -> bool {
        self.table == Some(place.table) || !self.titled[place.table]
    }
}

/// Whether the last word met begins a cell, or stands behind another, its numbering aside.
fn is_start(letters: &[Letter], met: &[Hit]) -> bool {
    let [.., last] = met else { return false };
    let start = numbering_start(letters, last.start);
    let before = met.len().checked_sub(2).and_then(|before| met.get(before));
    start == 0
        || start < last.start
        || letters[start - 1].cell != letters[start].cell
        || before.is_some_and(|before| before.end >= start)
        || before.is_some_and(|before| letters[before.end..start].iter().all(|letter| letter.inside))
}

/// Where the numbering before a label begins.
fn numbering_start(letters: &[Letter], mut start: usize) -> usize {
    let cell = letters.get(start).map(|letter| letter.cell);
    while start > 0
        && Some(letters[start - 1].cell) == cell
        && (letters[start - 1].c.is_ascii_digit() || crate::label::is_numeral(letters[start - 1].c))
    {
        start -= 1;
    }
    start
}
