package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.domain.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 23 May 2016 08:37:00 +0100     | 2016-05-23T08:37:00+01:00",
                "Mon, 23 May 2016 08:37 GMT          | 2016-05-23T08:37:00Z",
                "23 May 16 08:37:05 EST              | 2016-05-23T08:37:05-05:00",
                "Mon,23 May 1999 08:37:60 Z          | 1999-05-23T08:37:59Z",
                "23 Sept 2016                        | 2016-09-23",
                "Mon, 23 May 99 00:00:00 UT          | 1999-05-23T00:00:00Z",
                "Wed, May 25 2016 04:45:26 +0000     | 2016-05-25T04:45:26Z",
                "May 25, 2016                        | 2016-05-25",
                "mi\u00E9, 25 ene 2017 10:00:00 GMT       | 2017-01-25T10:00:00Z",
                "jue, 05 dic 2019 10:00:00 GMT       | 2019-12-05T10:00:00Z",
                "ven., 03 ao\u00FBt 2018 08:00:00 +0200    | 2018-08-03T08:00:00+02:00",
                "lun, 04 juin 2018 08:00:00 +0200    | 2018-06-04T08:00:00+02:00",
                "mer, 04 juil. 2018 08:00:00 +0200   | 2018-07-04T08:00:00+02:00",
                "Mi, 03 Okt 2018 08:00:00 +0200      | 2018-10-03T08:00:00+02:00",
                "Sa, 03 M\u00E4r 2018 08:00:00 +0100      | 2018-03-03T08:00:00+01:00",
                "gio, 05 lug 2018 08:00:00 +0200     | 2018-07-05T08:00:00+02:00",
                "ter, 02 out 2018 08:00:00 -0300     | 2018-10-02T08:00:00-03:00",
                "Sat, 28 Mar 2020 01:30:00 IST       | 2020-03-28",
                "2016                                | 2016",
                "2016-05                             | 2016-05",
                "2016-05-23                          | 2016-05-23",
                "20160523                            | 2016-05-23",
                "Mon, 23 May 2016 08:37:00 NOWHERE   | 2016-05-23",
                "2016-05-23T08:37:00Z                | 2016-05-23T08:37:00Z",
                "2016-05-23T08:37:00.999-03:30       | 2016-05-23T08:37:00-03:30",
                "2016-05-23T08:37+0530               | 2016-05-23T08:37:00+05:30",
                "2016-05-23 08:37:00                 | 2016-05-23",
                "  2016-05-23  08:37:00 CEST         | 2016-05-23T08:37:00+02:00",
            })
    void keepsWhatIsPrinted(String printed, String iso) {
        assertThat(FeedDate.parse(printed).map(PublicationDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "32 May 2016",
                "Mon, 23 May 2016 25:00:00 GMT",
                "Mon, 23 May 2016 08:37:00 +1900",
                "2016-02-30",
                "23 Ma 2016",
                "Mon,",
                "１２ May 2016",
                "99999999999999999999 May 2016"
            })
    void isNoGuess(String printed) {
        assertThat(FeedDate.parse(printed)).isEmpty();
    }
}
