//! Reports filled in by chance, whose sums all hold.

use gouji::format::{CellId, Format, Kind, Layout};
use gouji::inspect::formats;

use super::random::Random;

/// A report: what is printed in each cell, and what it says.
#[derive(Clone)]
pub struct Filled {
    /// Its format.
    pub format: &'static Format,
    /// The year it is of.
    pub year: u16,
    /// What is printed, in the order of the cells.
    pub printed: Vec<String>,
    /// The figure it stands for, as a plain decimal; nothing where the cell is blank or holds a mark for it.
    pub truth: Vec<String>,
}

impl Filled {
    /// Figures by chance: most of them 0, as in a real report, and a few large.
    pub fn random(random: &mut Random) -> Filled {
        let format = &formats()[random.one_of(&[0, 0, 0, 1, 2]).min(formats().len() - 1)];
        let scale = random.one_of(&[2, 10, 100, 1000, 20_000]);
        let mut figures = vec![0_i64; format.cells.len()];
        for figure in &mut figures {
            if random.once_in(3) {
                *figure = i64::try_from(random.below(scale)).expect("is small");
            }
        }
        balance(format, &mut figures);
        let mut filled = Filled {
            format,
            year: format.until.unwrap_or(format.from + 3),
            printed: Vec::new(),
            truth: Vec::new(),
        };
        for (cell, figure) in format.cells.iter().zip(figures) {
            let (printed, truth) = printed(cell.kind, figure, random);
            filled.printed.push(printed);
            filled.truth.push(truth);
        }
        filled
    }

    /// What is printed in a cell.
    pub fn text(&self, cell: CellId) -> &str {
        &self.printed[usize::from(cell.0)]
    }

    /// Makes a few columns 0 where totals stand in the last.
    pub fn empty_columns(&mut self, random: &mut Random) {
        for table in self.format.tables.iter().filter(|table| table.layout == Layout::Down) {
            for block in table.blocks.iter().filter(|block| block.columns.len() > 3) {
                let total = block.columns.len() - 1;
                let empty: Vec<usize> = (0..total).filter(|_| random.once_in(3)).collect();
                for row in 0..block.rows.len() {
                    let mut sum = 0;
                    for column in 0..=total {
                        let at = usize::from(block.cell(row, column).0);
                        let own: i64 = self.printed[at].parse().expect("is a count");
                        let own = if column == total {
                            sum
                        } else if empty.contains(&column) {
                            0
                        } else {
                            own
                        };
                        sum += own;
                        self.printed[at] = own.to_string();
                        self.truth[at].clone_from(&self.printed[at]);
                    }
                }
            }
        }
    }

    /// Prints another text in cells of counts that are 0.
    pub fn print_zeros(&mut self, text: &str, truth: &str) {
        for cell in self.format.ids() {
            let at = usize::from(cell.0);
            if self.printed[at] == "0" {
                text.clone_into(&mut self.printed[at]);
                truth.clone_into(&mut self.truth[at]);
            }
        }
    }

    /// Prints the figures of counts in another way that says the same.
    pub fn print(&mut self, random: &mut Random, way: fn(&str, &mut Random) -> String) {
        for cell in self.format.ids() {
            let at = usize::from(cell.0);
            if self.format[cell].kind == Kind::Count && !self.printed[at].is_empty() {
                self.printed[at] = way(&self.printed[at], random);
            }
        }
    }
}

fn printed(kind: Kind, figure: i64, random: &mut Random) -> (String, String) {
    match kind {
        Kind::Count => (figure.to_string(), figure.to_string()),
        Kind::Delta if figure == 0 => ("0".to_owned(), "0".to_owned()),
        Kind::Delta => match random.below(4) {
            0 => (format!("增 {figure}"), figure.to_string()),
            1 => (format!("减{figure}"), format!("-{figure}")),
            2 => (format!("+{figure}"), figure.to_string()),
            _ => (figure.to_string(), figure.to_string()),
        },
        Kind::Wan | Kind::Decimal => {
            let decimals = random.one_of(&["", ".5", ".08", ".1234"]);
            (format!("{figure}{decimals}"), format!("{figure}{decimals}"))
        }
        Kind::Money => match random.below(3) {
            0 => (format!("{figure}.08万元"), format!("{figure}.08")),
            1 => (format!("{figure}元"), figure.to_string()),
            _ => (figure.to_string(), figure.to_string()),
        },
    }
}

/// Makes the sums of tables 3 and 4 hold.
fn balance(format: &Format, figures: &mut [i64]) {
    for table in &format.tables {
        for block in &table.blocks {
            let at = |row: usize, column: usize| usize::from(block.cell(row, column).0);
            let Some(total) = block.columns.iter().position(|column| column.key == "total") else { continue };
            if table.layout == Layout::Down {
                let row = |key: &str| block.rows.iter().position(|row| row.key == key).expect("is a row");
                let [received, carried_in, all, carried_out] =
                    ["received", "carriedIn", "resultTotal", "carriedOut"].map(row);
                for column in (0..block.columns.len()).filter(|column| *column != total) {
                    let results = (0..block.rows.len())
                        .filter(|row| ![received, carried_in, all, carried_out].contains(row));
                    let sum: i64 = results.map(|row| figures[at(row, column)]).sum();
                    figures[at(all, column)] = sum;
                    let [before, after] = [carried_in, carried_out].map(|row| figures[at(row, column)]);
                    let came = (sum + after - before).max(0);
                    figures[at(received, column)] = came;
                    figures[at(carried_out, column)] = came + before - sum;
                }
            }
            for row in 0..block.rows.len() {
                let parts = (0..block.columns.len()).filter(|column| *column != total);
                figures[at(row, total)] = parts.map(|column| figures[at(row, column)]).sum();
            }
        }
    }
}
