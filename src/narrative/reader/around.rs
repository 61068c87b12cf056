//! Finds the words around a figure that may tell what it counts.

use super::super::lexicon::{Topic, Verb, Word};
use super::super::quantity as q;
use super::super::token::{Kind, Token, WIDEST_GAP, gap};
use super::{FARTHEST, Reader};
use crate::label;

impl<'t> Reader<'t> {
    /// Whether a figure is what this year's is compared with: 较 2023 年的 63 件.
    pub(super) fn is_last_years(&self, at: usize) -> bool {
        self.tokens[at.saturating_sub(3)..at].iter().any(|token| matches!(token.word(), Some(Word::Compare)))
    }

    /// Whether a verb at or before this place has a body of its own that is not the one that reports: 县公安局受理 20 件.
    pub(super) fn is_other_body(&self, at: usize) -> bool {
        let start = self.tokens[..at]
            .iter()
            .rposition(|token| !matches!(token.kind, Kind::Word(_)))
            .map_or(0, |at| at + 1);
        let mut from = start.checked_sub(1).map_or(0, |before| self.tokens[before].end);
        // 市政府(以市政府名义)受理, 乡镇(街道)受理: the name stands before the bracket.
        let bracket = start.checked_sub(1).filter(|before| matches!(self.tokens[*before].kind, Kind::Close));
        let open =
            bracket.and_then(|close| self.last_before(close, &|token| matches!(token.kind, Kind::Open)));
        if let Some(open) = open
            && self.tokens.get(start).is_some_and(|next| next.start == from)
            && self.is_other(self.name_before(open), open)
        {
            return true;
        }
        for place in start..(at + 1).min(self.tokens.len()) {
            let token = self.tokens[place];
            if matches!(token.word(), Some(Word::Verb(_) | Word::Party) | None) && self.is_other(from, place)
            {
                return true;
            }
            // 县公安局共受理: 共 stands between.
            let is_through =
                matches!(token.word(), Some(Word::Filler)) || self.letters(place) == "共".as_bytes();
            if !is_through {
                from = token.end;
            }
        }
        false
    }

    /// Where the name before a mark begins, its words without meaning with it.
    fn name_before(&self, mark: usize) -> usize {
        let is_it = |token: &Token| !matches!(token.word(), Some(Word::Filler));
        self.last_before(mark, &is_it).map_or(0, |before| self.tokens[before].end)
    }

    /// Whether the letters from there to a token end as the name of another body than the one that reports does.
    fn is_other(&self, from: usize, place: usize) -> bool {
        const BODIES: [&str; 15] = [
            "局",
            "委",
            "镇",
            "乡",
            "街道",
            "中心",
            "队",
            "厅",
            "委员会",
            "市",
            "县",
            "区",
            "政府",
            "部门",
            "局机关",
        ];
        let mut text = self.folded.text.get(from..self.tokens[place].start).unwrap_or("");
        while let Some(rest) =
            before_end(text, &["直接", "已", "另", "也", "还", "实际", "分别", "年内", "共", "总"])
        {
            text = rest;
        }
        let is_government = text.ends_with("政府");
        let is_small = before_end(text, &["镇政府", "乡政府", "镇人民政府", "乡人民政府"]).is_some();
        // 区住建局 of 某市某区住房和城乡建设局: its letters, in their order.
        let mut org = self.org.chars();
        let is_short = !is_government
            && text.chars().count() > 2
            && text.chars().all(|letter| org.any(|known| known == letter));
        let is_own = is_small || is_short || self.org.ends_with(text);
        !is_own && before_end(text, &BODIES).is_some()
    }

    /// Whether the rest of the sentence says that it is about something else: 均与信息公开无关.
    pub(super) fn is_denied(&self, at: usize) -> bool {
        let ends = |token: &&Token| matches!(token.kind, Kind::Stop | Kind::Paragraph);
        let end = self.tokens[at..]
            .iter()
            .take(FARTHEST)
            .find(ends)
            .map_or(self.folded.text.len(), |stop| stop.start);
        let rest = self.folded.text.get(self.tokens[at].end..end).unwrap_or("");
        ["不涉及", "公开无关"].iter().any(|word| label::holds(rest, word))
    }

    /// Whether applications of no named kind were received, or carried in, and nothing else is spoken of: 共收到申请 34 件.
    pub(super) fn is_plainly_received(&self, at: usize) -> bool {
        let is_said = |token: &&Token| !matches!(token.word(), Some(Word::Filler | Word::Whole));
        let before = self.tokens[..at].iter().rev().find(is_said);
        let is_near = before.is_some_and(|before| self.tokens[at].start - before.end <= 9);
        let receives = match before.and_then(Token::word) {
            Some(Word::Verb(Verb::Receive)) => true,
            Some(Word::Rows(rows)) => *rows == q::CARRIED_IN,
            _ => false,
        };
        receives && is_near && !self.spoken.is_mixed
    }

    /// Whether the word before says that this is compared with.
    pub(super) fn is_compared_at(&self, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| matches!(self.tokens[before].word(), Some(Word::Compare | Word::And)))
    }

    /// Whether disputes are of a kind that is named, and not of disclosure: 安全生产类行政复议, 因宅基地确权被复议.
    pub(super) fn is_another_kind(&self, at: usize) -> bool {
        const ENDS: [&str; 6] = ["引发", "引起", "案件", "决定", "案件被申请", "决定被申请"];
        const OURS: [&str; 5] = ["公开", "答复", "信息", "告知", "此"];
        let mark = self.last_before(at, &|token| is_boundary(token.kind));
        let start = mark.map_or(0, |mark| self.tokens[mark].end);
        let before = self.folded.text.get(start..self.tokens[at].start).unwrap_or("");
        // 征地补偿引发诉讼, 执法案件被复议, or with 因 before it.
        let (cause, least) = match label::behind(before, "因") {
            None => (before_end(before, &ENDS), 2),
            cause => (cause, 4),
        };
        before.ends_with("类") && !before.ends_with("公开类")
            || cause.is_some_and(|cause| {
                cause.chars().count() >= least && !OURS.iter().any(|word| label::holds(cause, word))
            })
    }

    /// Whether the word is the whole of what the report tells of, or the body itself: 全市, 我局.
    pub(super) fn is_own_whole(&self, at: usize) -> bool {
        let text = self.letters(at);
        let is_all = text.starts_with("全".as_bytes()) && text != "全年".as_bytes();
        is_all
            || text.starts_with("我".as_bytes())
            || text.starts_with("本".as_bytes()) && !text.starts_with("本年".as_bytes())
    }

    /// The letters, in bytes, of a name before 申请 that is not known: 甲所申请 3 件.
    pub(super) fn name_of_applications(&self, left: &[Token]) -> usize {
        let is_it = |token: &&Token| matches!(token.word(), Some(Word::Topic(Topic::Applications)));
        let Some(token) = left.iter().rev().find(is_it) else { return 0 };
        let before = self.tokens.partition_point(|other| other.start < token.start).checked_sub(1);
        match before.map(|before| &self.tokens[before]) {
            Some(before) if matches!(before.word(), Some(Word::Silent)) => WIDEST_GAP,
            before => token.start - before.map_or(0, |before| before.end),
        }
    }

    /// Whether a group of results is told of one reason that is not known: 可能危及社会稳定不予公开 1 件.
    pub(super) fn is_for_a_reason(&self, left: &[Token]) -> bool {
        let is_group = |token: &&Token| match token.word() {
            Some(Word::Rows(rows)) => [&q::DENIED, &q::UNAVAILABLE, &q::NOT_PROCESSED].contains(&rows),
            _ => false,
        };
        let Some(token) = left.iter().rev().find(is_group) else { return false };
        let at = self.tokens.partition_point(|other| other.start < token.start);
        let mark = self.last_before(at, &|token| !matches!(token.kind, Kind::Word(_))).unwrap_or(0);
        let words = &self.tokens[mark..=at];
        let is_told =
            words[..words.len() - 1].iter().any(|token| matches!(token.word(), Some(Word::Rows(_))));
        gap(words) > WIDEST_GAP || !is_told && label::holds(self.before(at), "因")
    }

    /// The words before a figure that may tell what it counts.
    pub(super) fn left(&self, at: usize) -> Vec<Token> {
        if let Some(name) = self.named_in_order(at) {
            return name;
        }
        let start_of = |end: usize| {
            self.tokens[..end]
                .iter()
                .rposition(|token| is_boundary(token.kind))
                .map_or(0, |before| before + 1)
        };
        // 予以公开(61 件)、部分公开(22 件).
        if at > 1
            && matches!(self.tokens[at - 1].kind, Kind::Open)
            && self.tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Close))
        {
            let name = &self.tokens[start_of(at - 1)..at - 1];
            if name.iter().any(Token::tells) {
                return name.to_vec();
            }
        }
        let own = self.tokens[self.behind_named(start_of(at), at)..at].to_vec();
        let right = self.right(at);
        let is_told_behind =
            right.iter().position(Token::tells).is_some_and(|told| gap(&right[..=told]) <= WIDEST_GAP);
        if is_told_behind && !own.iter().any(Token::tells) {
            return own;
        }
        // 均为自然人申请,其中当面申请 5 件: parts of what was told before, by other names, or what it is compared with.
        let is_part =
            |token: &Token| matches!(token.word(), Some(Word::Channel | Word::Among | Word::Compare));
        if own.iter().any(is_part) && !own.iter().any(Token::tells) {
            return own;
        }
        let mut end = at;
        for _ in 0..3 {
            let start = start_of(end);
            let words = &self.tokens[start..end];
            let is_behind_figure = start
                .checked_sub(1)
                .is_some_and(|before| matches!(self.tokens[before].kind, Kind::Figure(_)));
            if words.iter().any(Token::tells) && (end == at || !is_behind_figure) {
                return words.to_vec();
            }
            let Some(before) = start.checked_sub(1) else { break };
            let is_empty = self.tokens[end].start.saturating_sub(self.tokens[before].end)
                <= words.iter().map(|token| token.end - token.start).sum::<usize>() + 6;
            match self.tokens[before].kind {
                // 收到的申请中,甲 3 件: parts of them.
                Kind::Colon | Kind::Comma if is_empty && !self.ends_inside(before) => end = before,
                Kind::Close if is_empty => {
                    let open = self.last_before(before, &|token| matches!(token.kind, Kind::Open));
                    let Some(open) = open else { break };
                    let inside = &self.tokens[open + 1..before];
                    let is_name = !inside
                        .iter()
                        .any(|token| matches!(token.kind, Kind::Figure(_) | Kind::Word(Word::Among)));
                    if is_name
                        && matches!(
                            inside.iter().find(|token| token.tells()).and_then(Token::word),
                            Some(Word::Rows(_))
                        )
                    {
                        return inside.to_vec();
                    }
                    end = open;
                }
                _ => break,
            }
        }
        own
    }

    /// Whether what stands before a mark ends with 中.
    fn ends_inside(&self, mark: usize) -> bool {
        self.folded.text.as_bytes()[..self.tokens[mark].start].ends_with("中".as_bytes())
    }

    /// Where the words of a figure begin in a list that names behind: 2 件维持、1 件纠正.
    fn behind_named(&self, start: usize, at: usize) -> usize {
        let is_paused =
            at.checked_sub(1).is_some_and(|before| matches!(self.tokens[before].kind, Kind::Pause));
        let is_behind_figure = start.checked_sub(1).is_some_and(|before| {
            matches!(self.tokens[before].kind, Kind::Figure(_))
                && self.tokens.get(start).is_some_and(|next| next.start == self.tokens[before].end)
        });
        if is_paused && is_behind_figure && self.right(at).iter().any(Token::tells) { at } else { start }
    }

    /// The last such token before a place, not far from it.
    pub(super) fn last_before(&self, end: usize, is_it: &dyn Fn(&Token) -> bool) -> Option<usize> {
        let start = end.saturating_sub(FARTHEST);
        self.tokens[start..end].iter().rposition(is_it).map(|at| start + at)
    }

    /// 分别为: the name whose place in the list of names is that of the figure in the list of figures.
    pub(super) fn named_in_order(&self, at: usize) -> Option<Vec<Token>> {
        let is_list = |token: &Token| {
            matches!(
                token.kind,
                Kind::Figure(_)
                    | Kind::Pause
                    | Kind::Comma
                    | Kind::Word(Word::And | Word::Filler | Word::Share)
            )
        };
        let each = self.last_before(at, &|token| !is_list(token))?;
        if !matches!(self.tokens[each].word(), Some(Word::Each)) {
            return None;
        }
        let is_figure = |token: &&Token| matches!(token.kind, Kind::Figure(_));
        let place = self.tokens[each..at].iter().filter(is_figure).count();
        let count = place
            + self.tokens[at..]
                .iter()
                .take(FARTHEST)
                .take_while(|token| is_list(token))
                .filter(is_figure)
                .count();
        let is_end = |token: &Token| {
            matches!(token.kind, Kind::Figure(_) | Kind::Semicolon | Kind::Stop | Kind::Paragraph)
        };
        let start =
            self.last_before(each, &is_end).map_or(each.saturating_sub(FARTHEST), |before| before + 1);
        let names = &self.tokens[start..each];
        let kinds: [fn(Word) -> bool; 5] = [
            |word| matches!(word, Word::Rows(_)),
            |word| matches!(word, Word::Applicant(_)),
            |word| matches!(word, Word::Result(_)),
            |word| matches!(word, Word::Topic(_)),
            |word| matches!(word, Word::Verb(_)),
        ];
        for is_kind in kinds {
            let is_name = |token: &&Token| token.word().is_some_and(is_kind);
            if names.iter().filter(is_name).count() == count {
                // The verb, or the thing, that all the names share.
                let is_shared = |token: &Token| matches!(token.word(), Some(Word::Verb(_) | Word::Topic(_)));
                let mut name: Vec<Token> = Vec::new();
                for token in names.iter().filter(|token| is_shared(token) && !is_name(token)) {
                    name.push(*token);
                }
                name.push(*names.iter().filter(is_name).nth(place)?);
                return Some(name);
            }
        }
        Some(Vec::new())
    }

    /// The words behind a figure, up to the next mark or figure.
    pub(super) fn right(&self, at: usize) -> &'t [Token] {
        let rest = &self.tokens[at + 1..];
        let end = rest
            .iter()
            .position(|token| !matches!(token.kind, Kind::Word(_) | Kind::Year(_)))
            .unwrap_or(rest.len());
        &rest[..end]
    }

    /// Whether the figure says by how much something grew, or shrank (−1).
    pub(super) fn change_before(&self, at: usize) -> Option<i64> {
        let before = self.tokens[..at].iter().rposition(|token| {
            !matches!(token.word(), Some(Word::Filler | Word::Approximate | Word::Whole))
        })?;
        let word = &self.tokens[before];
        let width = gap(&self.tokens[before..=at]);
        match word.word() {
            Some(Word::Up) if width <= 6 => Some(1),
            Some(Word::Down) if width <= 6 => Some(-1),
            _ => None,
        }
    }
}

/// What stands before the first of these words that ends a text.
fn before_end<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| text.strip_suffix(word))
}

/// Whether words before it say nothing of figures behind it.
fn is_boundary(kind: Kind) -> bool {
    !matches!(kind, Kind::Word(_) | Kind::Year(_) | Kind::Pause)
}
