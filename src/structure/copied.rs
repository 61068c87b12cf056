//! Prose that is last year's or another body's, but for its figures.

use crate::document::Document;
use crate::finding::Finding;

use super::Text;

pub(crate) const RULE: &str = "doc.duplicate";

/// The sections that each body writes for itself.
pub(crate) const OWN: [&str; 2] = ["1", "5"];

/// How many letters are compared at a time, and how many such runs a section has at the least to be compared.
const TOGETHER: usize = 6;
const SHORTEST: usize = 80;

/// Sections that are nearly last year's.
pub(super) fn findings(text: &Text<'_>) -> Vec<Finding> {
    let (Some(last), Some(percent)) = (text.subject.last, text.subject.threshold(RULE)) else {
        return Vec::new();
    };
    OWN.iter().filter_map(|id| copied(text, &last.document, id, percent)).collect()
}

fn copied(text: &Text<'_>, last: &Document, id: &str, percent: u32) -> Option<Finding> {
    let (number, section) = text.section(id)?;
    let before = last.section(id)?;
    let shared = Runs::of(&section.text).share_in(&Runs::of(&before.text))?;
    let name = text.subject.format.section_name(id)?;
    (shared >= percent as usize).then(|| text.tell(RULE, 0, &[name, &shared.to_string()], text.whole(number)))
}

/// The runs of letters in a text, each told by a hash; figures, blanks and marks do not count.
pub(crate) struct Runs {
    /// In the order of the text.
    hashes: Vec<usize>,
    /// A bit for each hash that is among them.
    known: Vec<u64>,
}

impl Runs {
    pub(crate) fn of(text: &str) -> Runs {
        let (mut hashes, mut known) = (Vec::new(), vec![0_u64; 1 << (BITS - 6)]);
        runs(text, |hash| {
            known[hash / 64] |= 1 << (hash % 64);
            hashes.push(hash);
        });
        Runs { hashes, known }
    }

    /// How much of this text stands in the other, in percent. One in fifty of the runs that do not is taken for one that
    /// does. `None` where either is short.
    pub(crate) fn share_in(&self, other: &Runs) -> Option<usize> {
        let (all, others) = (self.hashes.len(), other.hashes.len());
        if all < SHORTEST || others < SHORTEST {
            return None;
        }
        let is_known = |hash: &&usize| other.known[**hash / 64] & 1 << (**hash % 64) != 0;
        Some(self.hashes.iter().filter(is_known).count() * 100 / all)
    }
}

/// How many bits a run is told by.
const BITS: u32 = 18;

/// The hash of every run of letters in a text.
fn runs(text: &str, mut each: impl FnMut(usize)) {
    let mix = |hash: u32, letter: u32| (hash.rotate_left(5) ^ letter).wrapping_mul(0x9e37_79b1);
    let mut run = [0; TOGETHER];
    let mut count = 0;
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        // Letters of Chinese, from 一; their other bytes are none that a letter begins with.
        let ([second, third, after @ ..], 0xe4..=0xe9) = (behind, *first) else { continue };
        let letter = u32::from(first & 0x0f) << 12 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f);
        rest = after;
        if letter < 0x4e00 {
            continue;
        }
        run = [run[1], run[2], run[3], run[4], run[5], letter];
        count += 1;
        if count >= TOGETHER {
            let half = mix(mix(mix(0, run[0]), run[1]), run[2]);
            let hash = mix(mix(mix(half, run[3]), run[4]), run[5]);
            each((hash >> (32 - BITS)) as usize);
        }
    }
}
