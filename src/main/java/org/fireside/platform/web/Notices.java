package org.fireside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import org.fireside.platform.DatabaseAway;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.jboss.logging.Logger;

/** Tells the person what came of what they did: a refusal beside the field it concerns, success in a passing notice. */
@ApplicationScoped
public class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    /**
     * Does something at a door.
     *
     * @return whether it went through; if not, the messages are where the person looks and the form keeps what was typed
     */
    public boolean attempt(Runnable action) {
        return attempt(action, () -> refuse(new StaleEdit()));
    }

    /** Like {@link #attempt(Runnable)}, with what to do where somebody else saved first. */
    public boolean attempt(Runnable action, Runnable onStale) {
        try {
            action.run();
            return true;
        } catch (StaleEdit e) {
            onStale.run();
        } catch (NotFound | NotAllowed e) {
            throw e;
        } catch (DatabaseAway e) {
            LOG.error("The database does not answer", e);
            refuse(e);
        } catch (Refused e) {
            refuse(e);
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations().forEach(this::violation);
        }
        return false;
    }

    /** A passing notice that something was done. */
    public void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Text.of(key, values), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** A refusal, beside its field or over the form. A field of a list's row is named with the list and the row, as in "quotas:1:quota". */
    public void refuse(Refused refused) {
        String fieldKey = refused.key() + ".field";
        String field = refused.field() == null && Text.has(fieldKey) ? Text.of(fieldKey) : refused.field();
        error(field, Text.of(refused.key(), refused.values().toArray()));
    }

    private void violation(ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        error(field, violation.getMessage());
    }

    private static void error(String field, String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean ofRow = field != null && field.indexOf(UINamingContainer.getSeparatorChar(faces)) > 0;
        String clientId = field == null || ofRow ? field : clientIdOf(faces, field);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        faces.validationFailed();
    }

    /** The input that has the field's name as its id and is shown now; its message stands beside it. */
    private static String clientIdOf(FacesContext faces, String field) {
        UIInput input = input(faces.getViewRoot(), field);
        return input == null ? null : input.getClientId(faces);
    }

    /** Rows of lists are left out: what their columns show cannot be asked while there is no row. */
    private static UIInput input(UIComponent within, String field) {
        var children = within.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            boolean list = child instanceof NamingContainer && !(child instanceof UIForm) && !(child instanceof UIInput);
            UIInput found = list || !child.isRendered() ? null : child instanceof UIInput input && field.equals(input.getId()) ? input : input(child, field);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
