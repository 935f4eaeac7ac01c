package org.fireside.convening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;

/** The convening that the page is about (request parameter {@code convening}), for the header and its navigation. */
@Named("chosen")
@RequestScoped
public class ChosenBacking {

    private static final String PARAMETER = "convening";
    private static final Set<Role> WHOLE_TEAM = Set.of(Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR);

    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;

    private ConveningCard card;
    private List<Place> places;

    /** One place to go to in a convening; current on its own page and on those that are reached from there. */
    public record Place(String page, String label, Set<Role> roles, boolean current) {
    }

    public boolean isAny() {
        return parameter() != null && FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
    }

    public Long getId() {
        return parameter();
    }

    public ConveningCard getCard() {
        if (card == null) {
            card = convenings.get(new ConveningId(parameter()));
        }
        return card;
    }

    /** Where the caller may go in this convening. */
    public List<Place> getPlaces() {
        if (!isAny()) {
            return List.of();
        }
        if (places == null) {
            var mine = roles.in(new ConveningId(parameter()));
            String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            places = List.of(
                    place(view, "/convening/overview", "convening.overview.nav", Set.of(Role.values()), "/convening/edit"),
                    place(view, "/convening/agenda", "convening.agenda.nav", WHOLE_TEAM, "/convening/session"),
                    place(view, "/delegation/list", "delegation.list.nav", Set.of(Role.ORGANIZER, Role.REGISTRAR), "/delegation/"),
                    place(view, "/registration/list", "registration.list.nav", Set.of(Role.ORGANIZER, Role.REGISTRAR), "/registration/edit", "/registration/retention"),
                    place(view, "/desk/board", "board.nav", Set.of(Role.ORGANIZER, Role.REGISTRAR)),
                    place(view, "/registration/invitations", "invitation.nav", Set.of(Role.ORGANIZER, Role.REGISTRAR), "/registration/terms", "/convening/mail"),
                    place(view, "/desk/desk", "desk.nav", Set.of(Role.ORGANIZER, Role.REGISTRAR)),
                    place(view, "/qanda/console", "qanda.console.nav", Set.of(Role.ORGANIZER, Role.MODERATOR)),
                    place(view, "/record/questions", "record.questions.nav", Set.of(Role.ORGANIZER, Role.MODERATOR)),
                    place(view, "/account/team", "team.nav", Set.of(Role.ADMINISTRATOR, Role.ORGANIZER)),
                    place(view, "/convening/audit", "convening.audit.nav", Set.of(Role.values())))
                    .stream().filter(place -> place.roles().stream().anyMatch(mine::contains)).toList();
        }
        return places;
    }

    private static Place place(String view, String page, String label, Set<Role> roles, String... further) {
        return new Place(page, label, roles, view.equals(page + ".xhtml") || Arrays.stream(further).anyMatch(view::startsWith));
    }

    /** The request's parameter; a form that is sent back has it in its view. */
    private static Long parameter() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String value = faces.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (value != null && value.matches("[1-9]\\d{0,17}")) {
            faces.getViewRoot().getViewMap().put(PARAMETER, Long.valueOf(value));
        }
        return (Long) faces.getViewRoot().getViewMap().get(PARAMETER);
    }
}
