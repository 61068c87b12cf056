//! Writes JSON: one text, its members in the order in which they are written. Commas come by themselves.

/// A JSON text that grows.
#[derive(Debug, Default)]
pub struct Json {
    text: String,
}

impl Json {
    /// Opens an object or a list, by its bracket.
    pub fn open(&mut self, bracket: char) -> &mut Json {
        self.separate();
        self.text.push(bracket);
        self
    }

    /// Closes what was opened last, by its bracket.
    pub fn close(&mut self, bracket: char) {
        self.text.push(bracket);
    }

    /// The key of the value that is written next.
    pub fn key(&mut self, key: &str) -> &mut Json {
        self.text(key);
        self.text.push(':');
        self
    }

    /// A string.
    pub fn text(&mut self, text: &str) {
        self.separate();
        self.text.push('"');
        let mut rest = text;
        // Few texts have anything to escape.
        while let Some(at) = first_escaped(rest.as_bytes()) {
            let (plain, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.text.push_str(plain);
            let mut behind = behind.chars();
            match behind.next().unwrap_or_default() {
                '\n' => self.escape('n'),
                '\r' => self.escape('r'),
                '\t' => self.escape('t'),
                '\u{8}' => self.escape('b'),
                '\u{c}' => self.escape('f'),
                c if c < ' ' => self.control(c),
                c => self.escape(c),
            }
            rest = behind.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    /// A list of strings.
    pub fn texts(&mut self, texts: &mut dyn Iterator<Item = &str>) {
        self.open('[');
        for text in texts {
            self.text(text);
        }
        self.close(']');
    }

    /// A string, or `null` where there is none.
    pub fn text_or_null(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.word("null"),
        }
    }

    /// A whole number.
    pub fn number(&mut self, number: usize) {
        self.word(&number.to_string());
    }

    /// A whole number, or `null` where there is none.
    pub fn number_or_null(&mut self, number: Option<usize>) {
        match number {
            Some(number) => self.number(number),
            None => self.word("null"),
        }
    }

    /// `true` or `false`.
    pub fn flag(&mut self, flag: bool) {
        self.word(if flag { "true" } else { "false" });
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }

    fn word(&mut self, word: &str) {
        self.separate();
        self.text.push_str(word);
    }

    fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }

    fn escape(&mut self, c: char) {
        self.text.push('\\');
        self.text.push(c);
    }

    fn control(&mut self, c: char) {
        self.text.push_str("\\u00");
        for digit in [c as u32 >> 4, c as u32 & 15] {
            self.text.push(char::from_digit(digit, 16).unwrap_or('0'));
        }
    }
}

/// Where the first byte stands that is to be escaped. Most letters are of Chinese: three bytes, none of which is.
fn first_escaped(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match *text.get(at)? {
            ..b' ' | b'"' | b'\\' => return Some(at),
            0xe0.. => at += 3,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_as_json_stringify_does() {
        let mut json = Json::default();
        let text = "\"\\\n\r\t\u{8}\u{c}\u{0}\u{1f}/汉\u{2028}";
        json.text(text);
        let written = json.finish();
        assert_eq!(written, "\"\\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f/汉\u{2028}\"");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }

    #[test]
    fn commas_stand_between_members_only() {
        let mut json = Json::default();
        json.open('{').key("a").number(1);
        json.key("b").open('[').flag(true);
        json.texts(&mut ["[", "{"].into_iter());
        json.number_or_null(None);
        json.close(']');
        json.key("c").text_or_null(None);
        json.close('}');
        assert_eq!(json.finish(), r#"{"a":1,"b":[true,["[","{"],null],"c":null}"#);
    }
}
