//! What a report says outside its tables: its title, and the prose of its sections.

/// The words of one report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The line that heads it: `示例市2024年政府信息公开工作年度报告`.
    pub title: Option<String>,
    /// The body whose report it is, as the title has it.
    pub org: Option<String>,
    /// The report year, from the title or the period; `None` where titles disagree and no period decides.
    pub year: Option<u16>,
    /// The day it was published, where the page tells: `2025-01-20`.
    pub published: Option<String>,
    /// What was found of it, in the order of the source. What stands before the first heading has the id `0`.
    pub sections: Vec<Section>,
}

/// A section of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its id in the format: `1` to `6`.
    pub id: String,
    /// Its heading as printed; empty where its text was given without one.
    pub heading: String,
    /// Its prose, a line each paragraph; what stands in tables that were read is not in it.
    pub text: String,
    /// Whether there is a table under it, or anything with figures.
    pub has_figures: bool,
}

/// Words in the prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Counted in [`Document::sections`].
    pub section: usize,
    /// Where they begin in the section's text, in UTF-16 units.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

impl Document {
    /// The section of that id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Whether headings were found: then what is missing can be told.
    pub fn is_whole(&self) -> bool {
        self.sections.iter().filter(|section| !section.heading.is_empty()).count() > 1
    }
}
