//! Judges claims: against the tables, last year's tables, and the prose's own figures.

use crate::amount::Amount;
use crate::check::Stage;
use crate::document::{Document, Passage};
use crate::finding::{Finding, Problem};
use crate::format::{CellId, Format, Severity};
use crate::label;
use crate::report::Report;

use super::claim::{Claim, Reach, Says};
use super::figure::Figure;
use super::quantity as q;
use super::quantity::{Quantity, Sum, Tables};

/// What claims are judged by.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'e> {
    /// The format of the report.
    pub format: &'e Format,
    /// What stands in its cells.
    pub report: &'e Report,
    /// Last year's cells, in the same format.
    pub prior: Option<&'e Report>,
    /// Whether the report is finished.
    pub stage: Stage,
}

/// What a claim comes to.
enum Verdict {
    /// The tables bear it out.
    BornOut,
    /// They do not.
    Wrong(Finding),
    /// It cannot be told, or there is nothing to tell.
    Open,
}

/// The findings on what the prose of a document claims.
pub fn check(document: &Document, claims: &[Claim], evidence: Evidence<'_>) -> Vec<Finding> {
    let judge = Judge { document, evidence, claims };
    let mut findings: Vec<Finding> = Vec::new();
    let verdicts = judge.verdicts();
    let is_wrong = |verdict: &Verdict| matches!(verdict, Verdict::Wrong(_));
    let is_anothers: Vec<bool> = verdicts
        .iter()
        .zip(claims)
        .map(|(verdict, claim)| is_wrong(verdict) && is_of_another(claim, &verdicts, claims))
        .collect();
    for ((verdict, claim), is_anothers) in verdicts.into_iter().zip(claims).zip(is_anothers) {
        let Verdict::Wrong(finding) = verdict else { continue };
        if is_anothers {
            continue;
        }
        // The same thing said twice is one finding, at both places.
        match findings.iter_mut().find(|known| is_same(known, &finding)) {
            Some(known) => known.text.push(claim.passage),
            None => findings.push(finding.about(vec![claim.passage])),
        }
    }
    findings.extend(judge.unpaid_fees());
    findings
}

/// Whether prose gives the tables' figure elsewhere, and here one that no slip makes of it: then it counts something
/// else, such as the cases of a part of the bodies.
fn is_of_another(claim: &Claim, verdicts: &[Verdict], claims: &[Claim]) -> bool {
    let Says::Amount(quantity, figure) = claim.says else { return false };
    let is_any = *quantity.rows == q::HANDLED;
    let mut is_told = false;
    for (verdict, other) in verdicts.iter().zip(claims) {
        let (Verdict::BornOut, Says::Amount(known, told)) = (verdict, &other.says) else { continue };
        let is_it = known.rows == quantity.rows || is_any && known.rows.rule == q::RECEIVED.rule;
        if is_it && known.columns == quantity.columns && quantity.columns != q::PUBLISHED {
            if figure.is_slip_of(*told) {
                return false;
            }
            is_told = true;
        }
    }
    is_told
}

fn is_same(one: &Finding, other: &Finding) -> bool {
    let said = |finding: &Finding| match &finding.problem {
        Problem::Told { rule, stated, found, .. } => Some((*rule, *stated, *found)),
        _ => None,
    };
    let is_of_fees =
        |finding: &Finding| matches!(finding.problem, Problem::Told { rule: ("t2.feeVsS6", _), .. });
    one.cells == other.cells && (said(one) == said(other) || is_of_fees(one) && is_of_fees(other))
}

struct Judge<'e> {
    document: &'e Document,
    evidence: Evidence<'e>,
    claims: &'e [Claim],
}

impl<'e> Judge<'e> {
    fn tables(&self) -> Tables<'e> {
        let Evidence { format, report, stage, .. } = self.evidence;
        Tables { format, report, stage }
    }

    /// A verdict on each claim, in order. Sums of parts come last and see the verdicts on the parts.
    fn verdicts(&self) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = Vec::with_capacity(self.claims.len());
        for claim in self.claims {
            let verdict = self.verdict(claim, &verdicts);
            verdicts.push(verdict);
        }
        verdicts
    }

    fn verdict(&self, claim: &Claim, before: &[Verdict]) -> Verdict {
        match &claim.says {
            Says::Amount(quantity, figure) => self.amount(claim, *quantity, *figure),
            Says::Nothing(quantity) => self.nothing(claim, *quantity),
            // Of others than those that the tables count, nothing can be told.
            Says::Every(.., Some(of)) if !matches!(before.get(*of), Some(Verdict::BornOut)) => Verdict::Open,
            Says::Every(part, whole, _) => self.every(claim, *part, *whole),
            Says::Done => self.done(claim),
            Says::Rate(percent) => self.rate(claim, *percent),
            Says::Share { part, count, whole, percent } => self.share(claim, *part, *count, *whole, *percent),
            Says::Growth { quantity, now, change, last } => {
                self.growth(claim, *quantity, *now, *change, *last)
            }
            Says::Parts { rule, whole, sum, claims, is_linked } => {
                let is_wrong = |linked: &usize| matches!(before.get(*linked), Some(Verdict::Wrong(_)));
                let is_right = |linked: &usize| matches!(before.get(*linked), Some(Verdict::BornOut));
                let is_settled = claims.iter().any(is_wrong) || (*is_linked && claims.iter().all(is_right));
                if whole == sum || is_settled {
                    return Verdict::Open;
                }
                self.wrong(claim, (rule, 0), Amount::whole(*whole), Amount::whole(*sum), Vec::new())
            }
            Says::Fee(figure) => self.fee(claim, *figure),
        }
    }

    fn wrong(
        &self,
        claim: &Claim,
        rule: (&'static str, usize),
        stated: Amount,
        found: Amount,
        cells: Vec<CellId>,
    ) -> Verdict {
        let words = words(self.document, claim.passage);
        let mut finding = Problem::Told { rule, words, stated, found }.at(cells, self.evidence.format);
        if claim.reach == Reach::Part {
            finding.severity = Severity::Info;
        }
        Verdict::Wrong(finding)
    }

    fn amount(&self, claim: &Claim, quantity: Quantity, figure: Figure) -> Verdict {
        let stated = figure.amount();
        let Some(sums) = self.sums(quantity) else { return Verdict::Open };
        if sums.iter().any(|sum| figure.is(sum.amount)) {
            return Verdict::BornOut;
        }
        let is_part = claim.reach == Reach::Part && sums.iter().any(|sum| stated < sum.amount);
        if claim.reach == Reach::Unsure || is_part {
            return Verdict::Open;
        }
        // The first is what the form's own words mean.
        let Some(meant) = sums.into_iter().next() else { return Verdict::Open };
        let is_empty = quantity.rows.table == q::NEW.table && self.tables().is_zero(q::NEW.table);
        let rule = if is_empty { "t3.emptyButActive" } else { quantity.rule() };
        self.wrong(claim, (rule, 0), stated, meant.amount, meant.cells)
    }

    /// The sums a quantity may be, where its table has figures at all.
    fn sums(&self, quantity: Quantity) -> Option<Vec<Sum>> {
        self.tables().is_filled(quantity.rows.table).then(|| quantity.sums(self.tables()))?
    }

    fn nothing(&self, claim: &Claim, quantity: Quantity) -> Verdict {
        let Some(sums) = self.sums(quantity) else { return Verdict::Open };
        match sums.into_iter().next() {
            Some(sum) if sum.amount.is_zero() => Verdict::BornOut,
            Some(sum) if claim.reach == Reach::Full => {
                self.wrong(claim, ("n.none", 0), Amount::ZERO, sum.amount, sum.cells)
            }
            _ => Verdict::Open,
        }
    }

    fn every(&self, claim: &Claim, part: Quantity, whole: Quantity) -> Verdict {
        let (Some(parts), Some(wholes)) = (self.sums(part), self.sums(whole)) else { return Verdict::Open };
        let (Some(part), Some(whole)) = (parts.into_iter().next(), wholes.into_iter().next()) else {
            return Verdict::Open;
        };
        if part.amount == whole.amount {
            return Verdict::BornOut;
        }
        let rule = match &claim.says {
            Says::Every(quantity, ..) => quantity.rule(),
            _ => return Verdict::Open,
        };
        let cells = part.cells.into_iter().chain(whole.cells).collect();
        self.wrong(claim, (rule, 1), whole.amount, part.amount, cells)
    }

    /// That all was dealt with, although some was carried over: unless prose says so itself.
    fn done(&self, claim: &Claim) -> Verdict {
        let carried = Quantity { rows: &q::CARRIED_OUT, columns: q::TOTAL };
        let is_told = self.claims.iter().any(|other| match other.says {
            Says::Amount(quantity, figure) => quantity == carried && figure.digits > 0,
            _ => false,
        });
        let Some(sum) = self.sums(carried).and_then(|sums| sums.into_iter().next()) else {
            return Verdict::Open;
        };
        if sum.amount.is_zero() {
            return Verdict::BornOut;
        }
        if is_told || claim.reach != Reach::Full {
            return Verdict::Open;
        }
        self.wrong(claim, ("n.rate100", 0), Amount::ZERO, sum.amount, sum.cells)
    }

    fn rate(&self, claim: &Claim, percent: Figure) -> Verdict {
        let of = |rows| Quantity { rows, columns: q::TOTAL };
        let (mut done, mut all) = (Vec::new(), Vec::new());
        let cells = self.put_wholes(of(&q::PROCESSED), &mut done);
        self.put_wholes(of(&q::RECEIVED), &mut all);
        let (Some(part), Some(whole)) = (done.first(), all.last()) else { return Verdict::Open };
        if claim.reach != Reach::Full || *whole == 0 || is_any_share(percent, &done, &all) {
            return Verdict::Open;
        }
        self.wrong(claim, ("n.rate100", 1), percent.amount(), hundredths(*part, *whole), cells)
    }

    /// Puts in the sums a quantity may be, where they are whole; the cells of the first come back.
    fn put_wholes(&self, quantity: Quantity, wholes: &mut Vec<i64>) -> Vec<CellId> {
        let mut cells = Vec::new();
        for (at, sum) in self.sums(quantity).unwrap_or_default().into_iter().enumerate() {
            wholes.extend(sum.amount.to_whole());
            if at == 0 {
                cells = sum.cells;
            }
        }
        cells
    }

    fn share(
        &self,
        claim: &Claim,
        part: Quantity,
        count: Option<i64>,
        whole: Option<i64>,
        percent: Figure,
    ) -> Verdict {
        let (mut parts, mut wholes) = (Vec::new(), Vec::new());
        parts.extend(count);
        wholes.extend(whole);
        let cells = self.put_wholes(part, &mut parts);
        self.put_wholes(Quantity { rows: &q::HANDLED, columns: q::TOTAL }, &mut wholes);
        let (Some(part), Some(whole)) = (parts.first(), wholes.first()) else { return Verdict::Open };
        let fits = is_any_share(percent, &parts, &wholes);
        if fits || *whole == 0 || *part > *whole {
            return Verdict::Open;
        }
        self.wrong(claim, ("n.share", 0), percent.amount(), hundredths(*part, *whole), cells)
    }

    fn growth(
        &self,
        claim: &Claim,
        quantity: Quantity,
        now: i64,
        change: Figure,
        last: Option<i64>,
    ) -> Verdict {
        let mut pairs: Vec<(i64, i64, Vec<CellId>)> = Vec::new();
        if let Some(prior) = self.evidence.prior {
            let prior = Tables { report: prior, ..self.tables() };
            for (this, last) in quantity.pairs(self.tables(), prior) {
                if let (Some(this), Some(last)) = (this.amount.to_whole(), last.amount.to_whole()) {
                    pairs.push((this, last, Vec::new()));
                    pairs.push((now, last, Vec::new()));
                }
            }
            if let (Some(first), Some(sums)) = (pairs.first_mut(), quantity.sums(self.tables())) {
                first.2 = sums.into_iter().next().map_or(Vec::new(), |sum| sum.cells);
            }
        }
        let is_percent = change.unit == super::figure::Unit::Percent;
        if let Some(last) = last {
            let mut sums = vec![now];
            self.put_wholes(quantity, &mut sums);
            pairs.extend(sums.into_iter().map(|this| (this, last, Vec::new())));
        }
        let fits = |(this, last, _): &(i64, i64, Vec<CellId>)| {
            if is_percent { is_share(change, this - last, *last) } else { change.digits == this - last }
        };
        let Some((this, last, cells)) = pairs.iter().find(|(_, last, _)| *last > 0) else {
            return Verdict::Open;
        };
        if pairs.iter().any(fits) || claim.reach != Reach::Full {
            return Verdict::Open;
        }
        let (case, found) =
            if is_percent { (0, hundredths(this - last, *last)) } else { (1, Amount::whole(this - last)) };
        self.wrong(claim, ("n.growth", case), change.amount(), found, cells.clone())
    }

    /// 信息处理费 goes by steps of 10 元, and is part of what table 2 has as 行政事业性收费.
    fn fee(&self, claim: &Claim, figure: Figure) -> Verdict {
        if figure.is_rough {
            return Verdict::Open;
        }
        let yuan = figure.amount();
        if figure.places > 0 || figure.digits % 10 != 0 {
            return self.wrong(claim, ("s6.feeMultiple10", 0), yuan, yuan, Vec::new());
        }
        let charge = self.sums(Quantity { rows: &q::CHARGE, columns: q::FEE });
        match charge.and_then(|sums| sums.into_iter().next()) {
            // Where another fee is within it, this is of more bodies than report.
            Some(sum)
                if sum.amount < Amount::decimal(figure.digits, 4) && !self.is_fee_within(sum.amount) =>
            {
                self.wrong(claim, ("t2.feeVsS6", 0), yuan, sum.amount, sum.cells)
            }
            _ => Verdict::Open,
        }
    }

    /// Whether prose tells of a fee that is part of this amount of 万元.
    fn is_fee_within(&self, amount: Amount) -> bool {
        let is_within = |claim: &Claim| match claim.says {
            Says::Fee(figure) => Amount::decimal(figure.digits, 4) <= amount,
            _ => false,
        };
        self.claims.iter().any(is_within)
    }

    /// Applications given up for want of payment show that a fee was asked for: section 六 tells of it.
    fn unpaid_fees(&self) -> Option<Finding> {
        let section = self.document.section("6").filter(|section| !section.text.is_empty())?;
        let sum = self.sums(Quantity { rows: &q::UNPAID_FEE, columns: q::TOTAL })?.into_iter().next()?;
        let is_told = |text: &str| label::holds(text, "处理费") || label::holds(text, "收费");
        let sections = &self.document.sections;
        if sum.amount.is_zero() || sections.iter().any(|section| is_told(&section.text)) {
            return None;
        }
        let problem = Problem::Told {
            rule: ("t3.unpaidFee.link", 0),
            words: section.heading.clone(),
            stated: Amount::ZERO,
            found: sum.amount,
        };
        Some(problem.at(sum.cells, self.evidence.format))
    }
}

/// Whether a percentage is any of the parts' of any of the wholes.
fn is_any_share(percent: Figure, parts: &[i64], wholes: &[i64]) -> bool {
    parts.iter().any(|part| wholes.iter().any(|whole| is_share(percent, *part, *whole)))
}

/// Whether a percentage is the part's of the whole, to its last digit, rounded or cut off.
fn is_share(percent: Figure, part: i64, whole: i64) -> bool {
    let scale = 100 * 10_i64.pow(percent.places.min(8));
    let exact = i128::from(part) * i128::from(scale);
    let stated = i128::from(percent.digits) * i128::from(whole);
    whole > 0 && (stated - exact).abs() < i128::from(whole)
}

/// The percentage, rounded to two places.
fn hundredths(part: i64, whole: i64) -> Amount {
    let half = if part < 0 { -whole / 2 } else { whole / 2 };
    Amount::decimal(part.saturating_mul(10_000).saturating_add(half) / whole.max(1), 2)
}

/// The words of a passage.
fn words(document: &Document, passage: Passage) -> String {
    let text = document.sections.get(passage.section).map_or("", |section| section.text.as_str());
    let mut words = String::new();
    let mut at = 0;
    for c in text.chars() {
        if at >= passage.end {
            break;
        }
        if passage.start <= at && !c.is_control() {
            words.push(c);
        }
        at += c.len_utf16();
    }
    words
}
