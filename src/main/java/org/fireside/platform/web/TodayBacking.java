package org.fireside.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The day on which a page is looked at, where no convening gives another: offices are former ones, or not, on it. */
@Named("today")
@RequestScoped
public class TodayBacking {

    @Inject
    private Clock clock;

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }
}
