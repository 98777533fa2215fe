package org.entretien.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.domain.PublicationDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date as programs write it")
class MachineDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-03-12                      | 2019-03-12
                    20190312                        | 2019-03-12
                    2019/3/2                        | 2019-03-02
                    2019.03.12                      | 2019-03-12
                    2019-03                         | 2019-03
                    2019-03-12T08:37:05Z            | 2019-03-12T08:37:05Z
                    2019-03-12T08:37:05.123Z        | 2019-03-12T08:37:05Z
                    2019-03-12T08:37+01:00          | 2019-03-12T08:37:00+01:00
                    2019-03-12 08:37:00 -0530       | 2019-03-12T08:37:00-05:30
                    2019-03-12T08:37:00+02          | 2019-03-12T08:37:00+02:00
                    2016-12-31T23:59:60Z            | 2016-12-31T23:59:59Z
                    2019-03-12T08:37:00             | 2019-03-12
                    2019-03-12T08:37:00[Europe/Rome]| 2019-03-12
                    Fri, 14 Nov 2025 09:00:00 GMT   | 2025-11-14T09:00:00Z
                    Fri, 14 Nov 2025 09:00:00 IST   | 2025-11-14
                    14 Nov 25 09:00 EST             | 2025-11-14T09:00:00-05:00
                    Nov 14, 2025 9:00 am            | 2025-11-14
                    mar, 25 ene 2017 10:00 CET      | 2017-01-25T10:00:00+01:00
                    2019-03-12 08:37 CET            | 2019-03-12T08:37:00+01:00
                    2019-03-12 08:37 PM EST         | 2019-03-12
                    Nov 14, 2025                    | 2025-11-14
                    14 november 2025                | 2025-11-14
                    2025 Nov 14                     | 2025-11-14
                    """)
    void isReadWithTheSharpnessItHas(String written, String iso) {
        assertThat(MachineDate.of(written)).hasValue(PublicationDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2019",
                "0000-00-00",
                "2019-02-30",
                "2019-13-01",
                "1700-01-01",
                "2019-03-12T25:00:00Z",
                "9999-12-31",
                "Nov 2025",
                "Nov 14, 25",
                "Nov 31, 2025",
                "2025 Nov",
                "2025 issues",
                "Nov 2025 09:00",
                "12345678901234567890",
                "٢٠١٩-٠٣-١٢",
                "2019-03-12T08:37:00+19:00"
            })
    void thatIsNoneIsRefused(String written) {
        assertThat(MachineDate.of(written)).isEmpty();
    }
}
